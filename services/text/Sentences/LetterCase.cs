namespace Tapescript.Text.Sentences;

/// <summary>Questions about upper and lower case.</summary>
internal static class LetterCase
{
    /// <returns>True when the first letter from here on, opening signs aside, is in lower case.</returns>
    public static bool BeginsLower(string text, int from)
    {
        from = SkipOpeners(text, from);
        return from < text.Length && char.IsLower(text[from]);
    }

    public static bool BeginsUpper(string text, int from)
    {
        from = SkipOpeners(text, from);
        return from < text.Length && char.IsUpper(text[from]);
    }

    public static bool IsUncased(string text, int at) =>
        char.IsLetter(text[at]) && char.ToLowerInvariant(text[at]) == char.ToUpperInvariant(text[at]);

    /// <returns>True when people who wrote this begin sentences in lower case.</returns>
    public static bool IsLowerCaseStyle(string text)
    {
        int lower = 0,
            upper = 0;
        for (var i = 1; i + 2 < text.Length; i++)
        {
            if (text[i] is not ('.' or '?' or '!') || text[i + 1] != ' ' || !char.IsLetter(text[i - 1]))
                continue;
            if (char.IsLower(text[i + 2]))
                lower++;
            else if (char.IsUpper(text[i + 2]))
                upper++;
        }

        return lower >= 2 && upper * 4 < lower;
    }

    private static int SkipOpeners(string text, int from)
    {
        while (from < text.Length && (SentenceMarks.IsOpener(text[from]) || char.IsWhiteSpace(text[from])))
            from++;
        return from;
    }
}
