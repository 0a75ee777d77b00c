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
    public static IReadOnlyList<DiffRow> Of(Transcript document) => Of(document, 0);

    /// <summary>Compares the raw cues of a track with what cleaning left of them.</summary>
    /// <param name="document">A clean document.</param>
    /// <param name="track">The track: 0 is the source, the others are translations.</param>
    /// <returns>A row for each cue, in order; none when there is no such track.</returns>
    public static IReadOnlyList<DiffRow> Of(Transcript document, int track)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (track < 0 || track >= document.Tracks.Count)
            return [];
        var cues = document.Tracks[track].Cues;
        var changes = DiffChanges.ByCue(document, track);
        var pieces = (track == 0 ? SentencePieces.Of(document) : []).ToLookup(p => p.Cue);
        var rows = new List<DiffRow>(cues.Count);
        for (var i = 0; i < cues.Count; i++)
        {
            var points = CodePoints.Of(cues[i].Text);
            var marks = changes[i].Marks(points.Length);
            rows.Add(
                new DiffRow
                {
                    Cue = i,
                    Start = cues[i].Start,
                    Raw = RawRuns(points, marks),
                    Clean =
                        track == 0 ? CleanRuns(points, pieces[i]) : TrackRuns.Of(points, marks, changes[i].Replaced),
                    Times = changes[i].Times,
                    Kinds = changes[i].Kinds,
                }
            );
        }

        return rows;
    }

    private static List<DiffRun> RawRuns(int[] points, DiffMark[] marks)
    {
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
