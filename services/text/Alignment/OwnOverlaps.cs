using Tapescript.Contracts.Transcripts;
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
    private const int Reach = 200;
    private readonly List<int> _said = [];

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
        var (folded, places) = Fold(piece.Points);
        var overlap = piece.IsCarried && Kept.Count > 0 && Kept[^1].Span.Cue != piece.Span.Cue ? Longest(folded) : 0;
        if (overlap > 0)
        {
            var at = places[overlap - 1] + 1;
            while (at < piece.Points.Length && CodePoints.IsWhiteSpace(piece.Points[at]))
                at++;
            Cut.Add(Part(piece, 0, at));
            if (at < piece.Points.Length)
                Kept.Add(Part(piece, at, piece.Points.Length));
        }
        else
        {
            Kept.Add(piece);
        }

        _said.AddRange(folded.Skip(overlap));
        if (_said.Count > Reach)
            _said.RemoveRange(0, _said.Count - Reach);
    }

    // Words in lower case with one space between them; nothing stands between wide characters.
    private static (List<int> Folded, List<int> Places) Fold(int[] points)
    {
        var (folded, places) = (new List<int> { ' ' }, new List<int> { -1 });
        for (var i = 0; i < points.Length; i++)
        {
            var isWord = WordSegmenter.IsWordPoint(points[i]);
            if (!isWord && (folded[^1] == ' ' || TargetUnits.IsWide(folded[^1])))
                continue;
            if (isWord && TargetUnits.IsWide(points[i]) && folded[^1] == ' ')
            {
                folded.RemoveAt(folded.Count - 1);
                places.RemoveAt(places.Count - 1);
            }

            folded.Add(isWord ? ToLower(points[i]) : ' ');
            places.Add(i);
        }

        if (folded[^1] == ' ')
            folded.RemoveAt(folded.Count - 1);
        return (folded, places);
    }

    private static int ToLower(int point) => point <= char.MaxValue ? char.ToLowerInvariant((char)point) : point;

    private int Longest(List<int> folded)
    {
        for (var length = Math.Min(folded.Count, _said.Count); length >= LeastWide; length--)
        {
            if (IsEnd(folded, length) && IsEnough(folded, length))
                return length;
        }

        return 0;
    }

    private bool IsEnd(List<int> folded, int length)
    {
        var from = _said.Count - length;
        for (var i = 0; i < length; i++)
        {
            if (_said[from + i] != folded[i])
                return false;
        }

        return true;
    }

    private static bool IsEnough(List<int> folded, int length)
    {
        int wide = 0,
            spaces = 0;
        for (var i = 0; i < length; i++)
        {
            wide += TargetUnits.IsWide(folded[i]) ? 1 : 0;
            spaces += folded[i] == ' ' ? 1 : 0;
        }

        var isWhole = length == folded.Count || folded[length] == ' ' || TargetUnits.IsWide(folded[length - 1]);
        return isWhole && (wide >= LeastWide || spaces >= LeastWords);
    }

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
