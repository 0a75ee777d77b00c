using Tapescript.Text.Words;

namespace Tapescript.Text.Rolling;

/// <summary>A line of a cue, without the white space around it.</summary>
internal sealed record CaptionLine(int From, int To, int[] Ids, string Raw, bool Timed, int Row)
{
    public bool SameAs(CaptionLine other) =>
        Ids.Length == 0 && other.Ids.Length == 0
            ? string.Equals(Raw, other.Raw, StringComparison.Ordinal)
            : Ids.AsSpan().SequenceEqual(other.Ids);

    public static CaptionLine[] Of(CueText text)
    {
        var lines = new List<CaptionLine>();
        var starts = text.Cue.Lines.Count == 0 ? [0] : text.Cue.Lines;
        for (var n = 0; n < starts.Count; n++)
        {
            var from = Math.Clamp(starts[n], 0, text.Points.Length);
            var to = n + 1 < starts.Count ? Math.Clamp(starts[n + 1], from, text.Points.Length) : text.Points.Length;
            while (from < to && CodePoints.IsWhiteSpace(text.Points[from]))
                from++;
            while (to > from && CodePoints.IsWhiteSpace(text.Points[to - 1]))
                to--;
            if (from < to)
                lines.Add(
                    new CaptionLine(from, to, IdsOf(text, from, to), text.Slice(from, to), IsTimed(text, from, to), n)
                );
        }

        return [.. lines];
    }

    private static int[] IdsOf(CueText text, int from, int to)
    {
        var first = 0;
        while (first < text.Words.Count && text.Words[first].From < from)
            first++;
        var last = first;
        while (last < text.Words.Count && text.Words[last].From < to)
            last++;
        return text.Ids[first..last];
    }

    private static bool IsTimed(CueText text, int from, int to) =>
        text.Cue.Words?.Any(w => w.Offset >= from && w.Offset < to && w.Start > text.Cue.Start) == true;
}
