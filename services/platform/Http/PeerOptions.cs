using System.ComponentModel.DataAnnotations;
using Tapescript.Platform.Hosting;
using Tapescript.Platform.Messaging;

namespace Tapescript.Platform.Http;

public sealed class PeerOptions
{
    [OptionDoc("Base URL of the index service, when it runs in another process.")]
    [Url(ErrorMessage = "It must be a URL such as http://127.0.0.1:8085.")]
    public string? Index { get; set; }

    internal string AtIndex(string path)
    {
        var index =
            Index
            ?? throw StepException.Permanent(
                "search.unconfigured",
                "No index runs in this process. Set TAPESCRIPT_SERVICES__INDEX to the URL of the index service."
            );
        return index.TrimEnd('/') + path;
    }
}
