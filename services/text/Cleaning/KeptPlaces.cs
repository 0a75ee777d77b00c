using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Words;

namespace Tapescript.Text.Cleaning;

/// <summary>Asks a document whether a piece of its raw text survived, and which words it has.</summary>
internal sealed class KeptPlaces(Transcript t)
{
    private readonly Dictionary<(int Track, int Cue), List<Span>> _removed = t
        .Changes.Where(Removals.Is)
        .SelectMany(c => c.Spans.Select(s => (Key: (c.Track, s.Cue), Span: s)))
        .GroupBy(x => x.Key, x => x.Span)
        .ToDictionary(g => g.Key, g => g.ToList());

    /// <returns>True when no word of the piece was removed.</returns>
    public bool IsWhole(int track, Span piece)
    {
        if (piece.Cue >= t.Tracks[track].Cues.Count || !_removed.TryGetValue((track, piece.Cue), out var removed))
            return piece.Cue < t.Tracks[track].Cues.Count;
        var points = CodePoints.Of(t.Tracks[track].Cues[piece.Cue].Text);
        foreach (var span in removed)
        {
            var (from, to) = (Math.Max(span.From, piece.From), Math.Min(span.To, piece.To));
            if (from < to && WordSegmenter.Find(points.AsSpan(from, to - from)).Count > 0)
                return false;
        }

        return true;
    }

    public IEnumerable<string> Words(int track, IReadOnlyList<Span> pieces)
    {
        foreach (var piece in pieces)
        {
            var points = CodePoints.Of(t.Tracks[track].Cues[piece.Cue].Text);
            foreach (var word in WordSegmenter.Find(points.AsSpan(piece.From, piece.Length)))
                yield return WordFold.Of(points.AsSpan(piece.From + word.From, word.To - word.From));
        }
    }
}
