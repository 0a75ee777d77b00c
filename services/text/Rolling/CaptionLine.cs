using Tapescript.Text.Words;

namespace Tapescript.Text.Rolling;

/// <summary>A line of a cue, without the white space around it.</summary>
/// <param name="Text">The cue.</param>
/// <param name="From">Its first code point.</param>
/// <param name="To">One past its last.</param>
/// <param name="First">Its first word.</param>
/// <param name="Last">One past its last word.</param>
/// <param name="Timed">Words of its own are timed.</param>
/// <param name="Row">Which line of the cue it is.</param>
internal sealed record CaptionLine(CueText Text, int From, int To, int First, int Last, bool Timed, int Row)
{
    private ReadOnlySpan<int> Ids => Text.Ids[First..Last];

    public bool SameAs(CaptionLine other) =>
        Ids.Length == 0 && other.Ids.Length == 0
            ? string.Equals(Text.Slice(From, To), other.Text.Slice(other.From, other.To), StringComparison.Ordinal)
            : Ids.SequenceEqual(other.Ids);

    public static CaptionLine[] Of(CueText text)
    {
        var starts = text.Cue.Lines.Count;
        var lines = new CaptionLine[Math.Max(1, starts)];
        var count = 0;
        var word = 0;
        for (var n = 0; n < lines.Length; n++)
        {
            var from = starts == 0 ? 0 : Math.Clamp(text.Cue.Lines[n], 0, text.Points.Length);
            var to = n + 1 < starts ? Math.Clamp(text.Cue.Lines[n + 1], from, text.Points.Length) : text.Points.Length;
            while (from < to && CodePoints.IsWhiteSpace(text.Points[from]))
                from++;
            while (to > from && CodePoints.IsWhiteSpace(text.Points[to - 1]))
                to--;
            if (from < to)
                lines[count++] = Of(text, from, to, n, ref word);
        }

        return count == lines.Length ? lines : lines[..count];
    }

    private static CaptionLine Of(CueText text, int from, int to, int row, ref int word)
    {
        var words = text.Words;
        while (word > 0 && words[word - 1].From >= from)
            word--;
        while (word < words.Count && words[word].From < from)
            word++;
        var first = word;
        while (word < words.Count && words[word].From < to)
            word++;
        return new CaptionLine(text, from, to, first, word, IsTimed(text, from, to), row);
    }

    private static bool IsTimed(CueText text, int from, int to)
    {
        var words = text.Cue.Words;
        for (var w = 0; w < words?.Count; w++)
        {
            if (words[w].Offset >= from && words[w].Offset < to && words[w].Start > text.Cue.Start)
                return true;
        }

        return false;
    }
}
