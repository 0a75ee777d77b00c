using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Formats;
using CodePoints = Tapescript.Text.Words.CodePoints;

namespace Tapescript.Text.Diff;

/// <summary>Shows what cleaning did to a document, cue by cue.</summary>
public static class TranscriptDiff
{
    /// <summary>Compares the raw cues of track 0 with the sentences.</summary>
    /// <param name="document">A clean document.</param>
    /// <returns>A row for each cue, in order.</returns>
    public static IReadOnlyList<DiffRow> Of(Transcript document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Tracks.Count == 0)
            return [];
        var cues = document.Tracks[0].Cues;
        var changes = ByCue(document, cues.Count);
        var pieces = SentencePieces.Of(document).ToLookup(p => p.Cue);
        var rows = new List<DiffRow>(cues.Count);
        for (var i = 0; i < cues.Count; i++)
        {
            var points = CodePoints.Of(cues[i].Text);
            rows.Add(
                new DiffRow
                {
                    Cue = i,
                    Start = cues[i].Start,
                    Raw = RawRuns(points, changes[i]),
                    Clean = CleanRuns(points, pieces[i]),
                    Kinds = [.. changes[i].Select(c => c.Kind).Distinct().Order(StringComparer.Ordinal)],
                }
            );
        }

        return rows;
    }

    private static List<(Span Span, DiffMark Mark, string Kind)>[] ByCue(Transcript document, int count)
    {
        var lists = new List<(Span, DiffMark, string)>[count];
        for (var i = 0; i < count; i++)
            lists[i] = [];
        foreach (var change in document.Changes.Where(c => c.Track == 0 && c.Field is null))
        foreach (var span in change.Spans)
            Add(span, change.After.Length == 0 ? DiffMark.Removed : DiffMark.Replaced, change.Kind);
        foreach (var sound in document.Events.Where(e => e.Track == 0))
            Add(sound.Span, DiffMark.Sound, "event");
        return lists;

        void Add(Span span, DiffMark mark, string kind)
        {
            if (span.Cue >= 0 && span.Cue < count)
                lists[span.Cue].Add((span, mark, kind));
        }
    }

    private static List<DiffRun> RawRuns(int[] points, List<(Span Span, DiffMark Mark, string Kind)> changes)
    {
        var marks = new DiffMark[points.Length];
        foreach (var (span, mark, kind) in changes)
        {
            if (kind is ChangeKind.Times or ChangeKind.Punctuation)
                continue;
            var from = Math.Clamp(span.From, 0, marks.Length);
            Array.Fill(marks, mark, from, Math.Clamp(span.To, from, marks.Length) - from);
        }

        var runs = new List<DiffRun>();
        for (var from = 0; from < points.Length; )
        {
            var to = from + 1;
            while (to < points.Length && marks[to] == marks[from])
                to++;
            runs.Add(
                new DiffRun(CodePoints.ToText(points.AsSpan(from, to - from)).ReplaceLineEndings(" "), marks[from])
            );
            from = to;
        }

        return runs;
    }

    private static List<DiffRun> CleanRuns(int[] points, IEnumerable<SentencePiece> pieces)
    {
        var runs = new List<DiffRun>();
        foreach (var piece in pieces)
        {
            var space = runs.Count > 0 && !piece.Glued ? " " : "";
            var mark =
                piece.Sentence < 0 ? DiffMark.Sound
                : IsRaw(points, piece) ? DiffMark.Same
                : DiffMark.Inferred;
            if (runs.Count > 0 && runs[^1].Mark == mark)
                runs[^1] = new DiffRun(runs[^1].Text + space + piece.Text, mark);
            else
            {
                if (space.Length > 0)
                    runs.Add(new DiffRun(space, DiffMark.Same));
                runs.Add(new DiffRun(piece.Text, mark));
            }
        }

        return runs;
    }

    private static bool IsRaw(int[] points, SentencePiece piece)
    {
        var own = CodePoints.Of(piece.Text);
        return piece.Offset + own.Length <= points.Length && points.AsSpan(piece.Offset, own.Length).SequenceEqual(own);
    }
}
