namespace Tapescript.Text.Formats;

/// <summary>The tag of a translation's language as markup holds it: letters, digits and hyphens.</summary>
internal static class TranslationTag
{
    private const int MostLength = 35;
    private const string Unknown = "und";

    public static string Of(string? language) => language is not null && IsTag(language) ? language : Unknown;

    public static string? Language(string tag) => tag == Unknown ? null : tag;

    /// <summary>The tags of all translations that stand beneath the cues, by first appearance.</summary>
    public static List<string> All(IEnumerable<DisplayCue> cues) =>
        [.. cues.SelectMany(c => c.Translations).Select(t => Of(t.Language)).Distinct(StringComparer.Ordinal)];

    /// <summary>What stands beneath a cue and is not blank, in the order of the tags.</summary>
    public static IEnumerable<(string Tag, List<string> Lines)> Beneath(DisplayCue cue, List<string> tags) =>
        cue.Translations.Count == 0
            ? []
            : cue
                .Translations.Select(t =>
                    (
                        Tag: Of(t.Language),
                        Lines: t.Lines.Where(l => !string.IsNullOrWhiteSpace(l)).Select(CaptionText.OneLine).ToList()
                    )
                )
                .Where(t => t.Lines.Count > 0)
                .OrderBy(t => tags.IndexOf(t.Tag));

    private static bool IsTag(string text) =>
        text.Length is > 1 and <= MostLength
        && char.IsAsciiLetter(text[0])
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
