using System.Text;
using Tapescript.Text.Words;

namespace Tapescript.Text.Loops;

/// <summary>
/// Loops of a speech recogniser: the same words over and over. One word counts as a loop from 8 times on, two from 6,
/// three and four from 4, five and more from 3. Fewer were perhaps really said.
/// </summary>
public static class RecogniserLoops
{
    /// <summary>Tells whether a text has no loop.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True when <see cref="Collapse"/> gives it back as it is.</returns>
    public static bool IsClean(string text)
    {
        var (_, _, ids) = WordsOf(text);
        foreach (var loop in LoopFinder.Find(ids))
        {
            if (loop.IsCertain)
                return false;
        }

        return true;
    }

    /// <summary>Leaves one copy of what loops.</summary>
    /// <param name="text">The text. Words compare without case and marks; each Han or kana character is one.</param>
    /// <returns>The text itself when it is clean.</returns>
    public static string Collapse(string text)
    {
        var (points, words, ids) = WordsOf(text);
        if (LoopCollapse.Find(ids, (_, _) => false, CancellationToken.None) is not { } copies)
            return text;
        var output = new StringBuilder(text.Length);
        var at = 0;
        for (int first = 0, end; first < copies.Length; first = end)
        {
            end = first + 1;
            if (copies[first] == first)
                continue;
            while (end < copies.Length && copies[end] != end)
                end++;
            // The signs behind the last copy stay, unless only those behind the first end a sentence.
            var kept = words[first - 1].To;
            var last = words[end - 1].To;
            if (LoopSigns.EndSentence(points, kept) && !LoopSigns.EndSentence(points, last))
                (kept, last) = (LoopSigns.EndOf(points, kept), LoopSigns.EndOf(points, last));
            Append(output, points.AsSpan(at, kept - at));
            at = last;
        }

        Append(output, points.AsSpan(at));
        return output.ToString();
    }

    private static (int[] Points, IReadOnlyList<WordRange> Words, int[] Ids) WordsOf(string text)
    {
        var points = CodePoints.Of(text);
        var words = WordSegmenter.Find(points);
        var numbers = new WordIds();
        var ids = new int[words.Count];
        for (var w = 0; w < ids.Length; w++)
            ids[w] = numbers.Of(WordFold.Of(points.AsSpan(words[w].From, words[w].To - words[w].From)));
        return (points, words, ids);
    }

    private static void Append(StringBuilder output, ReadOnlySpan<int> points)
    {
        foreach (var point in points)
            CodePoints.Append(output, point);
    }
}
