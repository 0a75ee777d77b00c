using System.Net.Http.Headers;
using Microsoft.Extensions.Options;
using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign.Engines;

/// <summary>DeepL, on when there is a key.</summary>
internal sealed class DeepLSource(IOptions<TranslateOptions> options, TimeProvider time)
    : HttpEngineSource(EngineName.DeepL, options.Value.DeepL, options.Value.MostFailures, time)
{
    // Keys of the free plan end so, and are of use there only.
    private const string FreeKey = ":fx";

    public override Task<ITranslationEngine?> FindAsync(LanguagePair languages, CancellationToken ct) =>
        Task.FromResult<ITranslationEngine?>(
            string.IsNullOrWhiteSpace(options.Value.DeepL.Key) ? null : new DeepLEngine(Http, languages)
        );

    protected override EngineHttp Connect()
    {
        var key = options.Value.DeepL.Key!;
        var url = string.IsNullOrWhiteSpace(options.Value.DeepL.Url)
            ? key.EndsWith(FreeKey, StringComparison.Ordinal)
                ? "https://api-free.deepl.com"
                : "https://api.deepl.com"
            : options.Value.DeepL.Url;
        return new EngineHttp("DeepL", new Uri(url), Time)
        {
            Authorization = new AuthenticationHeaderValue("DeepL-Auth-Key", key),
        };
    }
}
