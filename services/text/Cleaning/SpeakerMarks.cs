using Tapescript.Text.Words;

namespace Tapescript.Text.Cleaning;

/// <summary>Signs of another speaker: <c>&gt;&gt;</c>, <c>&gt;&gt;&gt;</c>, and a dash at the start of a line.</summary>
internal static class SpeakerMarks
{
    public static IEnumerable<(int From, int To)> Find(CueText text)
    {
        var points = text.Points;
        for (var i = 0; i < points.Length; i++)
        {
            if (points[i] == '>' && (i == 0 || points[i - 1] != '>'))
            {
                var to = i;
                while (to < points.Length && points[to] == '>')
                    to++;
                if (to - i >= 2)
                    yield return (i, to);
                i = to - 1;
            }
            else if (points[i] is '-' or '–' && BeginsLine(points, i) && IsDialogue(points, i))
            {
                yield return (i, i + 1);
            }
        }
    }

    private static bool BeginsLine(int[] points, int at)
    {
        while (at > 0 && points[at - 1] is ' ' or 0xA0)
            at--;
        return at == 0 || points[at - 1] == '\n';
    }

    private static bool IsDialogue(int[] points, int at)
    {
        if (at + 1 >= points.Length)
            return true;
        if (points[at + 1] is ' ' or 0xA0)
            return true;
        return points[at] == '-' && CodePoints.IsLetter(points[at + 1]) && LinesWithDash(points) >= 2;
    }

    private static int LinesWithDash(int[] points)
    {
        var lines = 0;
        for (var i = 0; i < points.Length; i++)
            lines += points[i] == '-' && BeginsLine(points, i) ? 1 : 0;
        return lines;
    }
}
