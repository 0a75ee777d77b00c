using Tapescript.Text.Languages;

namespace Tapescript.Text.Translating;

/// <summary>
/// Whether a translation may be in a language. Words that it has from the source, such as names and quotations, tell
/// nothing; what is left must be enough to tell.
/// </summary>
internal static class TargetLanguageCheck
{
    private const int LeastLetters = 20;
    private const int LeastOfRest = 12;
    private const double MostCopied = 0.7;
    private const int LeastWide = 8;

    // Natural log of the odds against, per letter: good translations with foreign words reach half of it.
    private const double PerLetter = 0.35;

    // "Un doctor joven vendió el reloj roto" is taken for Dutch at 17.3, other such sentences for Swedish at 18.6.
    private const double Least = 20;

    // "Nuestro vecino perdió el tono de la iglesia por la noche" is taken for Italian at 0.63.
    private const double PerLetterOfNear = 0.9;

    public static bool Fits(string source, string text, string language)
    {
        var count = ScriptCount.Of(text);
        switch (language)
        {
            case "zh":
                return count.Kana < LeastWide / 2 || count.Kana * 4 < count.Han;
            case "ja":
                return count.Kana > 0 || count.Han < LeastWide * 2;
        }

        var profiles = count.Cyrillic > count.Latin ? LanguageProfiles.Cyrillic : LanguageProfiles.Latin;
        var letters = Math.Max(count.Latin, count.Cyrillic);
        if (letters < LeastLetters || IsClose(profiles, text, language, letters))
            return true;
        var (rest, copied) = WithoutCopies(source, text);
        if (copied > letters * MostCopied)
            return false;
        var left = rest.Count(char.IsLetter);
        return left < LeastOfRest || IsClose(profiles, rest, language, left);
    }

    private static bool IsClose(LanguageProfiles profiles, string text, string language, int letters)
    {
        if (profiles.Behind(text, language) is not { } behind)
            return true;
        var perLetter = NearLanguages.Are(behind.Best, language) ? PerLetterOfNear : PerLetter;
        return behind.Odds < Math.Max(Least, letters * perLetter);
    }

    /// <returns>What is not the source's, and how many letters of common words are.</returns>
    private static (string Left, int CopiedLetters) WithoutCopies(string source, string text)
    {
        var known = TermWords.Of(source).ToHashSet(StringComparer.Ordinal);
        var names = source
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(w => char.IsUpper(w[0]))
            .SelectMany(TermWords.Of)
            .ToHashSet(StringComparer.Ordinal);
        var rest = new List<string>();
        var copied = 0;
        foreach (var word in TermWords.Of(text))
        {
            if (!known.Contains(word))
                rest.Add(word);
            else if (!names.Contains(word))
                copied += word.Length;
        }

        return (string.Join(' ', rest), copied);
    }
}
