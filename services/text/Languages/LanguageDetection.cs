namespace Tapescript.Text.Languages;

/// <summary>Tells the language of a text by its script, then by its letters and commonest words.</summary>
public static class LanguageDetection
{
    private const int Sample = 3_000;
    private const int LettersPerWord = 5;

    /// <summary>Detects the language.</summary>
    /// <param name="text">The text.</param>
    /// <returns>A BCP 47 tag; null when there is too little to tell.</returns>
    public static string? Detect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sample = text.Length > Sample ? text[..Sample] : text;
        var count = ScriptCount.Of(sample);
        // A Han character is about a word, so a few names in Latin letters do not hide a Chinese text.
        (string? Language, int Weight)[] scripts =
        [
            (
                count.Kana * 10 > count.Han ? "ja" : ChineseScript.Of(sample),
                (count.Han + count.Kana) * LettersPerWord / 2
            ),
            ("ko", count.Hangul * 2),
            ("ru", count.Cyrillic),
            ("ar", count.Arabic),
            ("hi", count.Devanagari),
            ("el", count.Greek),
            ("he", count.Hebrew),
            ("th", count.Thai),
            (null, count.Latin),
        ];
        var (language, weight) = scripts.MaxBy(s => s.Weight);
        if (weight < 2)
            return null;
        return language switch
        {
            null => LanguageProfiles.Latin.Best(sample),
            "ru" => LanguageProfiles.Cyrillic.Best(sample) ?? (count.Ukrainian > count.Russian ? "uk" : "ru"),
            "ar" => LanguageProfiles.Arabic.Best(sample) ?? "ar",
            _ => language,
        };
    }
}
