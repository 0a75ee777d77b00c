using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Rolling;
using Tapescript.Text.Sentences;
using Tapescript.Text.Words;

namespace Tapescript.Text.Alignment;

/// <summary>
/// What a carried translation says again in the words of the one before it: the longest end of that which this one
/// begins with, of at least four characters of Han or kana, or three words.
/// </summary>
internal sealed class OwnOverlaps
{
    private const int LeastWide = 4;
    private const int LeastWords = 3;
    private readonly WordIds _ids = new();
    private readonly KeptWords _said = new();

    /// <summary>The pieces without what they say again, in order.</summary>
    public List<TargetPiece> Kept { get; } = [];

    /// <summary>What they said again.</summary>
    public List<TargetPiece> Cut { get; } = [];

    public static OwnOverlaps Of(IEnumerable<TargetPiece> pieces)
    {
        var overlaps = new OwnOverlaps();
        foreach (var piece in pieces)
            overlaps.Add(piece);
        return overlaps;
    }

    private void Add(TargetPiece piece)
    {
        var words = WordSegmenter.Find(piece.Points);
        var ids = _ids.Of(piece.Points, words);
        var overlap = piece.IsCarried && Kept.Count > 0 && Kept[^1].Span.Cue != piece.Span.Cue ? Longest() : 0;
        var at = overlap == 0 ? 0 : words[overlap - 1].To;
        while (overlap > 0 && at < piece.Points.Length && IsSaidAgain(piece.Points[at]))
            at++;
        if (at > 0)
            Cut.Add(Part(piece, 0, at));
        if (at < piece.Points.Length)
            Kept.Add(at == 0 ? piece : Part(piece, at, piece.Points.Length));
        for (var w = overlap; w < ids.Length; w++)
            _said.Add(ids[w], piece.Span.Cue, w);

        // "It is alive." and then "It is alive.": the second full stop goes with its words.
        bool IsSaidAgain(int point) =>
            CodePoints.IsWhiteSpace(point)
            || (IsEnd(point) && (Kept[^1].Points[^1] == point || IsEnd(Kept[^1].Points[^1])));

        int Longest()
        {
            if (ids.Length == 0)
                return 0;
            var length = _said.Overlap(ids, 0, LeastWords);
            var isWide = words.Take(length).All(w => TargetUnits.IsWide(piece.Points[w.From]));
            return isWide && length < LeastWide ? 0 : length;
        }
    }

    private static bool IsEnd(int point) => point <= char.MaxValue && SentenceMarks.IsEnd((char)point);

    private static TargetPiece Part(TargetPiece piece, int from, int to)
    {
        var share = (piece.To - piece.From) / Math.Max(1, piece.Points.Length);
        return piece with
        {
            Span = new Span(
                piece.Span.Cue,
                from == 0 ? piece.Span.From : piece.Places[from],
                to == piece.Points.Length ? piece.Span.To : piece.Places[to]
            ),
            Points = piece.Points[from..to],
            Places = piece.Places[from..(to + 1)],
            From = piece.From + (share * from),
            To = piece.From + (share * to),
        };
    }
}
