using System.ComponentModel.DataAnnotations;

namespace Tapescript.Platform.Hosting;

public sealed class HttpOptions
{
    [OptionDoc("Where this process listens; several with semicolons.")]
    [Required]
    public string Urls { get; set; } = "http://127.0.0.1:8080";

    [OptionDoc("The largest request body, in MiB.")]
    [Range(1, 1024)]
    public int MaxBodyMiB { get; set; } = 64;
}
