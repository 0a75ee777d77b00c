namespace Tapescript.Text.Sentences;

/// <summary>Arabic news puts a heading before a colon: <c>سؤال وجواب: ماذا …؟</c>.</summary>
internal static class HeadingEnd
{
    private const int LongestWords = 10;
    private static readonly string[] Speech =
    [
        "قال",
        "يقول",
        "أضاف",
        "تقول",
        "ذكر",
        "أكد",
        "صرح",
        "التالي",
        "مثل",
        "هي",
        "هو",
    ];

    /// <returns>Where the heading ends; 0 when there is none.</returns>
    public static int Find(string block)
    {
        if (block.Length == 0)
            return 0;
        var colon = block.AsSpan(0, Math.Min(block.Length, 120)).IndexOf(": ", StringComparison.Ordinal);
        if (colon < 2 || block[colon - 1] is < '\u0600' or > '\u06FF')
            return 0;
        var head = block.AsSpan(0, colon);
        if (head.Count(' ') >= LongestWords || SentenceMarks.Next(block, 0) < colon)
            return 0;
        // A speaker's words are no new sentence, and what only names things is none either.
        foreach (var verb in Speech)
        {
            if (head.Contains(verb, StringComparison.Ordinal))
                return 0;
        }

        return SentenceMarks.Next(block, colon) < block.Length ? colon + 1 : 0;
    }
}
