namespace Tapescript.Text.Repair;

/// <summary>
/// Reads back words one by one where the line as a whole cannot be: others of its words are right. A word in a set of
/// Windows counts only beside another that was read back.
/// </summary>
internal static class SingleWords
{
    /// <returns>The text, or null where there is nothing to change.</returns>
    public static TracedPoint[]? Decode(TracedPoint[] text)
    {
        List<TracedPoint>? repaired = null;
        var isBeside = Array.Exists(text, read => read.Changed);
        var charsets = isBeside ? Charset.All : Charset.OfOtherSystems;
        for (var i = 0; i < text.Length; )
        {
            var end = i;
            while (end < text.Length && text[end].Point != ' ')
                end++;
            // The space that ends the word goes with it.
            end = Math.Min(end + 1, text.Length);
            var word = text.AsSpan(i, end - i);
            var meant = MayBeWrong(TracedPoint.Points(word), isBeside) ? Read(word, charsets) : null;
            if (meant is not null)
                repaired ??= [.. text.AsSpan(0, i)];
            repaired?.AddRange(meant ?? word);
            i = end;
        }

        return repaired is null ? null : [.. repaired];
    }

    private static bool MayBeWrong(int[] word, bool isBeside) =>
        Suspicion.IsBad(word) || (isBeside && Array.IndexOf(word, 'Ã') >= 0);

    private static TracedPoint[]? Read(ReadOnlySpan<TracedPoint> word, IReadOnlyList<Charset> charsets)
    {
        var meant = FirstMeaning(word, charsets);
        // What a set of Windows would explain as well remains in doubt.
        var doubtful =
            charsets != Charset.All && meant is not null && FirstMeaning(word, Charset.OfWindows) is not null;
        return doubtful ? null : meant;
    }

    private static TracedPoint[]? FirstMeaning(ReadOnlySpan<TracedPoint> word, IReadOnlyList<Charset> charsets)
    {
        foreach (var charset in charsets)
        {
            if (WholeText.Decode(word, charset, withLostSpaces: false) is { } meant)
                return meant;
        }

        return null;
    }
}
