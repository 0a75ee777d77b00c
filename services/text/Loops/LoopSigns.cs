using Tapescript.Text.Sentences;
using Tapescript.Text.Words;

namespace Tapescript.Text.Loops;

/// <summary>The signs that stand right behind a word.</summary>
internal static class LoopSigns
{
    public static int EndOf(ReadOnlySpan<int> points, int from)
    {
        while (
            from < points.Length && !CodePoints.IsWhiteSpace(points[from]) && !WordSegmenter.IsWordPoint(points[from])
        )
            from++;
        return from;
    }

    public static bool EndSentence(ReadOnlySpan<int> points, int from)
    {
        foreach (var point in points[from..EndOf(points, from)])
        {
            if (point <= char.MaxValue && SentenceMarks.IsEnd((char)point))
                return true;
        }

        return false;
    }
}
