using System.Text;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Words;

namespace Tapescript.Text.Rolling;

/// <summary>Cuts pieces out of a cue; lines and word times move along.</summary>
internal static class CueCutter
{
    /// <returns>The cue without the pieces; null when nothing is left.</returns>
    public static Cue? Without(Cue cue, IEnumerable<Span> pieces)
    {
        var points = CodePoints.Of(cue.Text);
        var gone = new bool[points.Length];
        foreach (var piece in pieces)
            gone.AsSpan(piece.From, piece.Length).Fill(true);

        var text = new StringBuilder(cue.Text.Length);
        var lines = new List<int>();
        var place = new int[points.Length];
        var count = 0;
        var starts = cue.Lines.Count == 0 ? [0] : cue.Lines;
        for (var n = 0; n < starts.Count; n++)
        {
            var to = n + 1 < starts.Count ? starts[n + 1] : points.Length;
            var left = Enumerable
                .Range(starts[n], to - starts[n])
                .Where(i => !gone[i] && !(i > 0 && gone[i - 1] && CodePoints.IsWhiteSpace(points[i])))
                .ToList();
            left.RemoveRange(0, left.TakeWhile(i => CodePoints.IsWhiteSpace(points[i])).Count());
            while (left.Count > 0 && CodePoints.IsWhiteSpace(points[left[^1]]))
                left.RemoveAt(left.Count - 1);
            if (left.Count == 0)
                continue;
            if (lines.Count > 0)
            {
                text.Append('\n');
                count++;
            }

            lines.Add(count);
            foreach (var i in left)
            {
                place[i] = count++;
                CodePoints.Append(text, points[i]);
            }
        }

        return lines.Count == 0
            ? null
            : cue with
            {
                Text = text.ToString(),
                Lines = lines,
                Words = cue.Words is null
                    ? null
                    :
                    [
                        .. cue
                            .Words.Where(w => w.Offset < gone.Length && !gone[w.Offset])
                            .Select(w => w with { Offset = place[w.Offset] }),
                    ],
            };
    }
}
