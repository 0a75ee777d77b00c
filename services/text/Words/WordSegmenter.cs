using System.Buffers;
using System.Globalization;

namespace Tapescript.Text.Words;

/// <summary>
/// Finds words: runs of letters, marks and digits with inner <c>'’.,-</c>; each Han or kana character is one word.
/// </summary>
public static class WordSegmenter
{
    /// <summary>Finds the words of a text.</summary>
    /// <param name="points">The text's code points.</param>
    /// <returns>Their places, in order.</returns>
    public static IReadOnlyList<WordRange> Find(ReadOnlySpan<int> points)
    {
        var words = new List<WordRange>(points.Length / 5);
        Find(points, words);
        return words;
    }

    internal static void Find(ReadOnlySpan<int> points, List<WordRange> words)
    {
        for (var i = 0; i < points.Length; )
        {
            if (!IsWordPoint(points[i]))
            {
                i++;
                continue;
            }

            var end = EndOf(points, i);
            words.Add(new WordRange(i, end));
            i = end;
        }
    }

    /// <summary>Counts the words of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>How many.</returns>
    public static int Count(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var points = ArrayPool<int>.Shared.Rent(text.Length);
        try
        {
            return Count(points.AsSpan(0, CodePoints.Write(text, points)));
        }
        finally
        {
            ArrayPool<int>.Shared.Return(points);
        }
    }

    /// <summary>The words of a text, folded for comparison.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Folded words in order.</returns>
    public static IReadOnlyList<string> Folded(string text)
    {
        var points = CodePoints.Of(text);
        var words = new List<string>();
        foreach (var word in Find(points))
            words.Add(WordFold.Of(points.AsSpan(word.From, word.To - word.From)));
        return words;
    }

    /// <summary>A code point that can stand in a word.</summary>
    /// <param name="point">The code point.</param>
    /// <returns>True for letters, marks and digits.</returns>
    public static bool IsWordPoint(int point)
    {
        if (point < 128)
            return char.IsAsciiLetterOrDigit((char)point);
        return CharUnicodeInfo.GetUnicodeCategory(point) <= UnicodeCategory.OtherNumber;
    }

    private static int Count(ReadOnlySpan<int> points)
    {
        var count = 0;
        for (var i = 0; i < points.Length; )
        {
            var isWord = IsWordPoint(points[i]);
            count += isWord ? 1 : 0;
            i = isWord ? EndOf(points, i) : i + 1;
        }

        return count;
    }

    private static int EndOf(ReadOnlySpan<int> points, int from)
    {
        var i = from + 1;
        if (Scripts.IsHanOrKana(points[from]))
        {
            while (i < points.Length && IsMark(points[i]))
                i++;
            return i;
        }

        while (i < points.Length)
        {
            if (IsWordPoint(points[i]) && !Scripts.IsHanOrKana(points[i]))
                i++;
            else if (
                IsInner(points[i])
                && i + 1 < points.Length
                && IsWordPoint(points[i + 1])
                && !Scripts.IsHanOrKana(points[i + 1])
            )
                i += 2;
            else
                break;
        }

        return i;
    }

    private static bool IsInner(int point) => point is '\'' or '’' or '.' or ',' or '-';

    private static bool IsMark(int point) =>
        point >= 0x300
        && CharUnicodeInfo.GetUnicodeCategory(point)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark;
}
