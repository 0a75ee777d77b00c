using System.Text;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Sentences;
using Tapescript.Text.Words;

namespace Tapescript.Text.Alignment;

/// <summary>Cuts a target track into sentences, across its cues.</summary>
internal sealed class TargetUnits
{
    private const int MostCues = 8;

    private readonly List<TargetUnit> units = [];
    private readonly List<TargetPiece> open = [];

    public static IReadOnlyList<TargetUnit> Of(IReadOnlyList<TargetPiece> pieces, string? language)
    {
        var cut = new TargetUnits();
        var ends = SentenceEnds(pieces, language);
        for (var k = 0; k < pieces.Count; k++)
        {
            var from = 0;
            foreach (var end in ends[k])
            {
                cut.open.Add(Part(pieces[k], from, end));
                cut.Close();
                from = end;
            }

            if (from < pieces[k].Points.Length)
                cut.open.Add(Part(pieces[k], from, pieces[k].Points.Length));
            if (cut.open.Count >= MostCues)
                cut.Close();
        }

        cut.Close();
        return cut.units;
    }

    /// <summary>Text of pieces as one reads it: no space between characters of scripts that have none.</summary>
    public static string Join(IEnumerable<string> texts)
    {
        var joined = new StringBuilder();
        foreach (var text in texts)
        {
            if (joined.Length > 0 && text.Length > 0 && !(IsWide(joined[^1]) || IsWide(text[0])))
                joined.Append(' ');
            joined.Append(text);
        }

        return joined.ToString();
    }

    // Per piece, the offsets after which a sentence ends.
    private static List<int>[] SentenceEnds(IReadOnlyList<TargetPiece> pieces, string? language)
    {
        var ends = new List<int>[pieces.Count];
        var text = new StringBuilder();
        var places = new List<(int Piece, int Offset)>();
        for (var k = 0; k < pieces.Count; k++)
        {
            ends[k] = [];
            var points = pieces[k].Points;
            var shown = points.Length - Dots(pieces[k]);
            if (text.Length > 0 && shown > 0 && !(IsWide(text[^1]) || IsWide(points[0])))
                text.Append(' ');
            for (var i = 0; i < shown; i++)
            {
                CodePoints.Append(text, points[i]);
                if (!CodePoints.IsWhiteSpace(points[i]))
                    places.Add((k, i));
            }
        }

        var at = -1;
        foreach (var sentence in SentenceSplitter.Split(text.ToString(), language))
        {
            at += CodePoints.Of(sentence).Count(p => !CodePoints.IsWhiteSpace(p));
            if (at < 0 || at >= places.Count)
                break;
            var (piece, offset) = places[at];
            var isLast = at + 1 == places.Count || places[at + 1].Piece != piece;
            ends[piece].Add(isLast ? pieces[piece].Points.Length : offset + 1);
        }

        return ends;
    }

    // In rolling captions three dots at the end of a line say that the line ends, not the sentence.
    private static int Dots(TargetPiece piece)
    {
        var dots = 0;
        while (piece.IsCarried && dots < piece.Points.Length && piece.Points[^(dots + 1)] is '.' or '…')
            dots++;
        return dots == 1 && piece.Points[^1] == '.' ? 0 : dots;
    }

    private static TargetPiece Part(TargetPiece piece, int from, int to)
    {
        while (from < to && CodePoints.IsWhiteSpace(piece.Points[from]))
            from++;
        while (to > from && CodePoints.IsWhiteSpace(piece.Points[to - 1]))
            to--;
        var length = Math.Max(1.0, piece.Points.Length);
        return piece with
        {
            Span = new Span(piece.Span.Cue, piece.Places[from], piece.Places[to]),
            Points = piece.Points[from..to],
            Places = piece.Places[from..(to + 1)],
            From = piece.From + ((piece.To - piece.From) * from / length),
            To = piece.From + ((piece.To - piece.From) * to / length),
        };
    }

    private void Close()
    {
        open.RemoveAll(p => p.Points.Length == 0);
        if (open.Count > 0)
        {
            var text = Join(open.Select(p => CodePoints.ToText(p.Points)));
            units.Add(new TargetUnit([.. open.SelectMany(p => p.Spans())], text, open[0].From, open[^1].To));
        }

        open.Clear();
    }

    public static bool IsWide(int point) =>
        point
            is (>= 0x2E80 and <= 0x9FFF)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0xFF00 and <= 0xFFEF)
                or (>= 0xD840 and <= 0xDFFF);
}
