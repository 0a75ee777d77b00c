using System.Text.Json.Nodes;
using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign.Engines;

/// <summary>The pairs of a LibreTranslate server, by its own names of the languages.</summary>
internal sealed class LibreTranslateLanguages(IReadOnlyDictionary<string, IReadOnlyList<string>> targets)
{
    /// <exception cref="EngineException">It is no list of languages.</exception>
    public static LibreTranslateLanguages Read(JsonNode json)
    {
        try
        {
            var targets = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
            foreach (var language in json.AsArray())
                targets[(string)language!["code"]!] = language["targets"] is JsonArray all
                    ? [.. all.Select(t => (string)t!)]
                    : [];
            return new LibreTranslateLanguages(targets);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or NullReferenceException)
        {
            throw new EngineException("LibreTranslate's list of languages cannot be read: check the URL.", e);
        }
    }

    public (string Source, string Target)? Find(LanguagePair languages)
    {
        var source = Match(languages.Source, [.. targets.Keys]);
        if (source is null)
            return null;
        // Old servers do not say what they translate to: then to all.
        var known = targets[source] is { Count: > 0 } some ? some : [.. targets.Keys];
        return Match(languages.Target, known) is { } target && target != source ? (source, target) : null;
    }

    private static string? Match(string language, IReadOnlyList<string> codes)
    {
        var primary = LanguageTag.Primary(language);
        var isTraditional =
            primary == "zh"
            && language.Split('-', '_').Skip(1).Any(part => part.ToUpperInvariant() is "HANT" or "TW" or "HK" or "MO");
        string[] wanted = isTraditional ? ["zh-Hant", "zt"] : [language, primary, primary + "-Hans"];
        return wanted
                .Select(w => codes.FirstOrDefault(c => c.Equals(w, StringComparison.OrdinalIgnoreCase)))
                .FirstOrDefault(c => c is not null)
            ?? (isTraditional ? null : codes.FirstOrDefault(c => LanguageTag.Same(c, primary)));
    }
}
