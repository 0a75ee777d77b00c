using System.ComponentModel.DataAnnotations;
using Tapescript.Platform.Hosting;

namespace Tapescript.Gateway.Api;

/// <summary>What the HTTP side of the gateway lets in.</summary>
internal sealed class ApiOptions
{
    public const string Section = "Api";

    [Range(1, 4L * 1024 * 1024 * 1024, ErrorMessage = "must be from 1 byte to 4 GiB.")]
    [OptionDoc("Largest upload, in bytes.")]
    public long UploadLimitBytes { get; set; } = 64 * 1024 * 1024;

    [OptionDoc("Names by which this server is asked, with commas; needed behind a proxy on the same machine.")]
    public string Hosts { get; set; } = "";

    [OptionDoc("Origins of other web sites whose pages may change something here, with commas.")]
    public string Origins { get; set; } = "";

    public IReadOnlyList<string> HostNames => List(Hosts);

    public IReadOnlyList<string> OriginNames => List(Origins);

    private static string[] List(string text) =>
        text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
