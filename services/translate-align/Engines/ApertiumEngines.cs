using System.Collections.Frozen;
using Microsoft.Extensions.Options;
using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign.Engines;

/// <summary>Apertium's pairs on this machine, looked up anew for each document: one may have been installed meanwhile.</summary>
internal sealed class ApertiumEngines(IOptions<TranslateOptions> options, TimeProvider time) : IEngines
{
    private const int MostOutput = 64 * 1024;
    private static readonly TimeSpan LookUp = TimeSpan.FromSeconds(10);

    // Apertium names languages by ISO 639-3.
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["en"] = "eng",
        ["es"] = "spa",
    }.ToFrozenDictionary();

    public async Task<ITranslationEngine?> FindAsync(string sourceLanguage, string targetLanguage, CancellationToken ct)
    {
        if (Pair(sourceLanguage, targetLanguage) is not { } pair)
            return null;
        try
        {
            var process = new LocalProcess(options.Value.Apertium, LookUp, time);
            var pairs = await process.RunAsync(["-l"], "", MostOutput, ct);
            if (!pairs.Split('\n').Any(line => line.Trim() == pair))
                return null;
            var version = await process.RunAsync(["-V"], "", MostOutput, ct);
            return new ApertiumEngine(options.Value, time, pair, version.Trim());
        }
        catch (EngineException)
        {
            return null;
        }
    }

    public string HowToGet(string sourceLanguage, string targetLanguage) =>
        Pair(sourceLanguage, targetLanguage) is null
            ? $"No engine translates {sourceLanguage} to {targetLanguage}: this version knows English and Spanish only. "
                + "Submit a source that has this translation, and it is aligned."
            : $"The engine for {sourceLanguage} to {targetLanguage} is not installed: run "
                + "'apt-get install apertium apertium-eng-spa', then 'tapescript retry ID --from translate'.";

    private static string? Pair(string sourceLanguage, string targetLanguage) =>
        Names.TryGetValue(LanguageTag.Primary(sourceLanguage), out var source)
        && Names.TryGetValue(LanguageTag.Primary(targetLanguage), out var target)
        && source != target
            ? $"{source}-{target}"
            : null;
}
