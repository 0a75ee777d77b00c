namespace Tapescript.Text.Languages;

/// <summary>English names of languages, for reports.</summary>
public static class LanguageNames
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ar"] = "Arabic",
        ["bg"] = "Bulgarian",
        ["ca"] = "Catalan",
        ["cs"] = "Czech",
        ["da"] = "Danish",
        ["de"] = "German",
        ["el"] = "Greek",
        ["en"] = "English",
        ["es"] = "Spanish",
        ["fi"] = "Finnish",
        ["fr"] = "French",
        ["he"] = "Hebrew",
        ["hi"] = "Hindi",
        ["hu"] = "Hungarian",
        ["id"] = "Indonesian",
        ["it"] = "Italian",
        ["ja"] = "Japanese",
        ["ko"] = "Korean",
        ["nl"] = "Dutch",
        ["pl"] = "Polish",
        ["pt"] = "Portuguese",
        ["ro"] = "Romanian",
        ["ru"] = "Russian",
        ["sv"] = "Swedish",
        ["tr"] = "Turkish",
        ["uk"] = "Ukrainian",
        ["vi"] = "Vietnamese",
        ["zh"] = "Chinese",
    };

    /// <summary>Names a language.</summary>
    /// <param name="tag">A BCP 47 tag.</param>
    /// <returns>Its English name, or the tag itself.</returns>
    public static string Of(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        var dash = tag.IndexOf('-', StringComparison.Ordinal);
        var primary = dash < 0 ? tag : tag[..dash];
        return Names.TryGetValue(primary, out var name) ? name : tag;
    }

    /// <summary>Finds a language by what people call it.</summary>
    /// <param name="name">A BCP 47 tag or an English name, whatever its case.</param>
    /// <returns>The tag; null when it is no language that has a name here.</returns>
    public static string? TagOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Of(name) != name
            ? name
            : Names.FirstOrDefault(n => string.Equals(n.Value, name, StringComparison.OrdinalIgnoreCase)).Key;
    }
}
