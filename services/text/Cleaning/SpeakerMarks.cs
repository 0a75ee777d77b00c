using Tapescript.Text.Words;

namespace Tapescript.Text.Cleaning;

/// <summary>Signs of another speaker: <c>&gt;&gt;</c>, <c>&gt;&gt;&gt;</c>, and a dash at the start of a line.</summary>
internal static class SpeakerMarks
{
    public static IEnumerable<(int From, int To)> Find(CueText text) =>
        text.Points.Units.IndexOfAny('>', '-', '–') < 0 ? [] : Find(text.Points);

    private static IEnumerable<(int From, int To)> Find(PointText points)
    {
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

    private static bool BeginsLine(PointText points, int at)
    {
        while (at > 0 && points[at - 1] is ' ' or 0xA0)
            at--;
        return at == 0 || points[at - 1] == '\n';
    }

    private static bool IsDialogue(PointText points, int at)
    {
        if (at + 1 >= points.Length)
            return true;
        if (points[at + 1] is ' ' or 0xA0)
            return true;
        return points[at] == '-' && CodePoints.IsLetter(points[at + 1]) && LinesWithDash(points) >= 2;
    }

    private static int LinesWithDash(PointText points)
    {
        var lines = 0;
        for (var i = 0; i < points.Length; i++)
            lines += points[i] == '-' && BeginsLine(points, i) ? 1 : 0;
        return lines;
    }
}
