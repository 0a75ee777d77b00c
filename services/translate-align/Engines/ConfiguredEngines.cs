using Microsoft.Extensions.Options;
using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign.Engines;

/// <summary>The engines in the order of the options, those that are set up and know the pair.</summary>
internal sealed class ConfiguredEngines(IEnumerable<IEngineSource> sources, IOptions<TranslateOptions> options)
    : IEngines
{
    public async Task<IReadOnlyList<GuardedEngine>> FindAsync(
        string sourceLanguage,
        string targetLanguage,
        CancellationToken ct
    )
    {
        var languages = new LanguagePair(sourceLanguage, targetLanguage);
        var found = new List<GuardedEngine>();
        foreach (var name in options.Value.OrderOf(languages).TakeWhile(n => n != EngineName.None))
        {
            var source = sources.First(s => s.Name == name);
            if (await source.FindAsync(languages, ct) is { } engine)
                found.Add(new GuardedEngine(engine, source.Guard));
        }

        return found;
    }

    public string HowToGet(string sourceLanguage, string targetLanguage)
    {
        var languages = new LanguagePair(sourceLanguage, targetLanguage);
        if (options.Value.OrderOf(languages) is [EngineName.None, ..])
            return $"Nothing is to translate {languages.Key}: that is what Translate:Engines or Translate:Pairs says.";
        return languages.Key is "en-es" or "es-en"
            ? $"No engine translates {sourceLanguage} to {targetLanguage}: run 'apt-get install apertium apertium-eng-spa', "
                + "or set up another one (docs/translate.md), then 'tapescript retry ID --from translate'."
            : $"No engine translates {sourceLanguage} to {targetLanguage}: set up DeepL, LibreTranslate or a model "
                + "(docs/translate.md), then 'tapescript retry ID --from translate'. A source that has this translation is aligned.";
    }
}
