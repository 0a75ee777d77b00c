using System.ComponentModel.DataAnnotations;
using Tapescript.Platform.Hosting;

namespace Tapescript.Fetch;

/// <summary>Options of the fetch service, section <c>Fetch</c> (environment: <c>TAPESCRIPT_FETCH__NAME</c>).</summary>
internal sealed class FetchOptions
{
    [OptionDoc("Folders below which local paths may be read, separated by semicolons. Empty: none may.")]
    public string LocalRoots { get; set; } = "";

    [OptionDoc(
        "Private addresses that may be fetched from, separated by semicolons or commas: 127.0.0.1, localhost:8000, 10.0.0.0/8, [::1]:8000. Empty: none."
    )]
    public string AllowPrivateAddresses { get; set; } = "";

    [OptionDoc("How many sources are fetched at a time.")]
    [Range(1, 64)]
    public int Concurrency { get; set; } = 4;

    [OptionDoc("Downloads from one host at a time.")]
    [Range(1, 64)]
    public int PerHost { get; set; } = 2;

    [OptionDoc("Largest transcript, in bytes after decompression.")]
    [Range(1024, 1024L * 1024 * 1024)]
    public long MaxBytes { get; set; } = 64 * 1024 * 1024;

    [OptionDoc("Most redirects that are followed.")]
    [Range(0, 20)]
    public int MaxRedirects { get; set; } = 5;

    [OptionDoc("Longest URL, in characters.")]
    [Range(64, 65536)]
    public int MaxUrlLength { get; set; } = 2048;

    [OptionDoc("Seconds that one download may take.")]
    [Range(1, 3600)]
    public int DownloadSeconds { get; set; } = 120;

    [OptionDoc("Seconds that making a connection may take.")]
    [Range(1, 300)]
    public int ConnectSeconds { get; set; } = 15;

    [OptionDoc("The yt-dlp program: a name on the PATH or a path.")]
    [Required]
    public string YtDlp { get; set; } = "yt-dlp";

    [OptionDoc("Seconds that yt-dlp may take.")]
    [Range(1, 3600)]
    public int YtDlpSeconds { get; set; } = 180;

    [OptionDoc("Most bytes that yt-dlp may print, and most that it may download while it reads a page.")]
    [Range(1024, 1024L * 1024 * 1024)]
    public long YtDlpMaxBytes { get; set; } = 64 * 1024 * 1024;

    [OptionDoc("Most members that a folder or a playlist may have.")]
    [Range(1, 100_000)]
    public int MaxMembers { get; set; } = 5000;

    [OptionDoc(
        "Seconds for which what was fetched from a URL or a path is good enough for another run. 0: each run fetches anew."
    )]
    [Range(0, 31_536_000)]
    public int FreshSeconds { get; set; }
}
