using Microsoft.Extensions.Options;
using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign.Engines;

/// <summary>A LibreTranslate server, asked for each document which languages it has.</summary>
internal sealed class LibreTranslateSource(IOptions<TranslateOptions> options, TimeProvider time)
    : HttpEngineSource(EngineName.LibreTranslate, options.Value.LibreTranslate, options.Value.MostFailures, time)
{
    private static readonly TimeSpan LookUp = TimeSpan.FromSeconds(10);

    public override async Task<ITranslationEngine?> FindAsync(LanguagePair languages, CancellationToken ct)
    {
        var settings = options.Value.LibreTranslate;
        if (string.IsNullOrWhiteSpace(settings.Url))
            return null;
        using var deadline = new CancellationTokenSource(LookUp, Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, deadline.Token);
        try
        {
            var known = LibreTranslateLanguages.Read(await Http.AskAsync("/languages", body: null, either.Token));
            return known.Find(languages) is var (source, target)
                ? new LibreTranslateEngine(Http, settings.Key, source, target)
                : null;
        }
        catch (Exception e) when (e is EngineException || !ct.IsCancellationRequested)
        {
            // It may be back when it is asked; if not, its guard passes on to the next engine.
            return new LibreTranslateEngine(
                Http,
                settings.Key,
                LanguageTag.Primary(languages.Source),
                LanguageTag.Primary(languages.Target)
            );
        }
    }

    protected override EngineHttp Connect() =>
        new("LibreTranslate", new Uri(options.Value.LibreTranslate.Url!), Time)
        {
            Key = options.Value.LibreTranslate.Key,
        };
}
