using Tapescript.Platform.Hosting;

namespace Tapescript.Platform.Http;

public sealed class PeerOptions
{
    [OptionDoc("Base URL of the index service, when it runs in another process.")]
    [System.ComponentModel.DataAnnotations.Url(ErrorMessage = "It must be a URL such as http://127.0.0.1:8085.")]
    public string? Index { get; set; }
}
