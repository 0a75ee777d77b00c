using Tapescript.Text.Translating;

namespace Tapescript.Clean;

/// <summary>Which languages a document needs: those asked for, then those that its tracks have; never its own.</summary>
internal static class TargetLanguages
{
    public static IReadOnlyList<string> Of(IEnumerable<string> asked, IEnumerable<string> tracks, string? source)
    {
        var targets = new List<string>();
        foreach (var language in asked.Concat(tracks))
        {
            if (
                language.Length > 0
                && !LanguageTag.Same(language, source)
                && !targets.Exists(t => LanguageTag.Same(t, language))
            )
                targets.Add(language);
        }

        return targets;
    }
}
