using System.Text;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Projection;

namespace Tapescript.Text.Formats;

/// <summary>A projected cue as the raw cue of a document: its lines, and where each piece stands in them.</summary>
internal static class ProjectedText
{
    /// <summary>The cue, and for each piece of it the code points that it takes.</summary>
    public static (Cue Cue, List<(int Bead, int From, int To)> Places) Of(ProjectedCue cue, ReadingLimits limits)
    {
        var (text, ranges) = Joined(cue);
        var breaks = Breaks(text, limits);
        var lined = new StringBuilder(text);
        foreach (var at in Enumerable.Reverse(breaks))
            if (text[at - 1] == ' ')
                lined[at - 1] = '\n';
            else
                lined.Insert(at, '\n');
        var inserted = breaks.FindAll(at => text[at - 1] != ' ');
        var whole = lined.ToString();
        var places = ranges.ConvertAll(r =>
            (
                r.Bead,
                Points(whole, r.From + inserted.Count(at => at <= r.From)),
                Points(whole, r.To + inserted.Count(at => at < r.To))
            )
        );
        var made = new Cue
        {
            Text = whole,
            Lines = [0, .. breaks.Select((at, i) => Points(whole, at + inserted.Count(x => x <= at)))],
            Start = cue.Start,
            End = cue.End,
            Timing = cue.Timing,
            Speaker = cue.Speaker,
        };
        return (made, places);
    }

    private static (string Text, List<(int Bead, int From, int To)> Ranges) Joined(ProjectedCue cue)
    {
        var text = new StringBuilder();
        var ranges = new List<(int Bead, int From, int To)>();
        var before = "";
        foreach (var piece in cue.Pieces)
        {
            if (before.Length > 0)
                text.Append(WideText.Separator(before, piece.Text));
            ranges.Add((piece.Bead, text.Length, text.Length + piece.Text.Length));
            text.Append(before = piece.Text);
        }

        return (text.ToString(), ranges);
    }

    /// <summary>Where the second line and further ones begin; none when there would be too many.</summary>
    private static List<int> Breaks(string text, ReadingLimits limits)
    {
        var lines = ProjectedLines.Of(text, limits);
        var breaks = new List<int>();
        if (lines.Count > limits.Lines)
            return breaks;
        var at = 0;
        foreach (var line in lines)
        {
            at = text.IndexOf(line, at, StringComparison.Ordinal);
            if (at > 0 && line != lines[0])
                breaks.Add(at);
            at += line.Length;
        }

        return breaks;
    }

    private static int Points(string text, int index) => CodePoints.Count(text.AsSpan(0, index));
}
