using Tapescript.Text.Languages;

namespace Tapescript.Text.Translating;

/// <summary>Whether a text is written in the letters of a language.</summary>
internal static class TargetScript
{
    // Names, formulas and abbreviations keep their letters in any language.
    private const double LeastShare = 0.4;

    // A Han or kana character says about as much as three letters.
    private const int LettersPerWide = 3;

    /// <returns>False when most of the text is in other letters; true for languages that we do not know.</returns>
    public static bool Fits(string text, string language)
    {
        var count = ScriptCount.Of(text);
        var wide = (count.Han + count.Kana) * LettersPerWide;
        var hangul = count.Hangul * 2;
        var all =
            wide
            + hangul
            + count.Latin
            + count.Cyrillic
            + count.Arabic
            + count.Devanagari
            + count.Greek
            + count.Hebrew
            + count.Thai;
        int? own = language switch
        {
            "zh" or "ja" => wide,
            "ko" => hangul,
            "ru" or "uk" or "bg" or "sr" or "mk" or "be" => count.Cyrillic,
            "ar" or "fa" or "ur" => count.Arabic,
            "hi" or "mr" or "ne" => count.Devanagari,
            "el" => count.Greek,
            "he" => count.Hebrew,
            "th" => count.Thai,
            _ when LanguageLetters.IsLatin(language) => count.Latin,
            _ => null,
        };
        // Serbian is written in both.
        if (language == "sr")
            own += count.Latin;
        return own is not { } letters || all == 0 || letters >= all * LeastShare;
    }
}
