namespace Tapescript.Text.Formats;

/// <summary>The language as recognisers name it: by its tag, or by its English name as the OpenAI API does.</summary>
internal static class WhisperLanguage
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["arabic"] = "ar",
        ["cantonese"] = "yue",
        ["chinese"] = "zh",
        ["czech"] = "cs",
        ["danish"] = "da",
        ["dutch"] = "nl",
        ["english"] = "en",
        ["finnish"] = "fi",
        ["french"] = "fr",
        ["german"] = "de",
        ["greek"] = "el",
        ["hebrew"] = "he",
        ["hindi"] = "hi",
        ["hungarian"] = "hu",
        ["indonesian"] = "id",
        ["italian"] = "it",
        ["japanese"] = "ja",
        ["korean"] = "ko",
        ["norwegian"] = "no",
        ["persian"] = "fa",
        ["polish"] = "pl",
        ["portuguese"] = "pt",
        ["romanian"] = "ro",
        ["russian"] = "ru",
        ["spanish"] = "es",
        ["swedish"] = "sv",
        ["thai"] = "th",
        ["turkish"] = "tr",
        ["ukrainian"] = "uk",
        ["vietnamese"] = "vi",
    };

    public static string? Of(string text)
    {
        var name = text.Trim();
        if (Names.TryGetValue(name, out var tag))
            return tag;
        return LanguageTag.Is(name) ? name : null;
    }
}
