using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// Cuts a clean document back into cues along the raw ones: an ordinary file keeps its cues and times, a rolling one
/// comes out with every line once, and a cue too long to read is cut at sentences and words.
/// </summary>
internal sealed class CueCutting
{
    private const int MostLines = 3;
    private const int ChunkColumns = 2 * LineWrap.Columns;
    private const int LeastBeforeSentence = 24;
    private readonly Transcript _t;
    private readonly bool _bySpeaker;
    private readonly List<DisplayCue> _cues = [];

    private CueCutting(Transcript t, bool bySpeaker)
    {
        _t = t;
        _bySpeaker = bySpeaker;
    }

    /// <summary>Cuts the document.</summary>
    /// <param name="t">A document with sentences.</param>
    /// <param name="bySpeaker">Whether a cue holds only one speaker.</param>
    public static List<DisplayCue> Cut(Transcript t, bool bySpeaker)
    {
        var cutting = new CueCutting(t, bySpeaker);
        var pieces = SentencePieces.Of(t);
        for (var first = 0; first < pieces.Count; )
        {
            var last = first;
            while (last < pieces.Count && pieces[last].Cue == pieces[first].Cue)
                last++;
            cutting.AddCue(pieces.GetRange(first, last - first));
            first = last;
        }

        cutting.Clamp();
        cutting.ShareSeconds();
        return cutting._cues;
    }

    private void AddCue(List<SentencePiece> pieces)
    {
        var cue = _t.Tracks[0].Cues[pieces[0].Cue];
        var clock = new CueClock(cue, pieces[0].Offset, _cues.Count == 0 ? 0 : _cues[^1].End);
        var whole = IsWhole(cue, pieces);
        var chunks = Chunks(pieces);
        for (var i = 0; i < chunks.Count; i++)
        {
            var text = TextOf(chunks[i]);
            var start = i == 0 ? clock.First(whole) : clock.At(chunks[i][0].Offset);
            var end = i + 1 < chunks.Count ? clock.At(chunks[i + 1][0].Offset) : clock.End;
            _cues.Add(
                new DisplayCue
                {
                    Start = start,
                    End = Math.Max(end, start),
                    Estimated = clock.Estimated || (chunks.Count > 1 && cue.Words is null),
                    Speaker = SpeakerOf(chunks[i][0]) ?? cue.Speaker,
                    Lines = (chunks.Count == 1 && whole ? RawLines(cue, pieces) : null) ?? LineWrap.Wrap(text),
                    Parts =
                    [
                        .. chunks[i]
                            .Where(p => p.Sentence >= 0)
                            .GroupBy(p => p.Sentence)
                            .Select(g => (g.Key, g.Sum(p => p.Text.Length))),
                    ],
                    Clamped = !whole || chunks.Count > 1,
                    ToTheSecond = cue.Timing == Timing.Second,
                }
            );
        }
    }

    private List<List<SentencePiece>> Chunks(List<SentencePiece> pieces)
    {
        var split = LineWrap.Wrap(TextOf(pieces)).Count > MostLines;
        var chunks = new List<List<SentencePiece>> { new() };
        var columns = 0;
        foreach (var piece in pieces)
        {
            var width = WideText.Columns(piece.Text) + (piece.Glued ? 0 : 1);
            var current = chunks[^1];
            var newSentence = current.Count > 0 && piece.Sentence != current[^1].Sentence;
            var newSpeaker = _bySpeaker && newSentence && SpeakerOf(piece) != SpeakerOf(current[^1]);
            if (
                current.Count > 0
                && (
                    newSpeaker
                    || (split && (columns + width > ChunkColumns || (newSentence && columns >= LeastBeforeSentence)))
                )
            )
            {
                chunks.Add(current = []);
                columns = 0;
            }

            current.Add(piece);
            columns += width;
        }

        return chunks;
    }

    private string? SpeakerOf(SentencePiece piece) => piece.Sentence < 0 ? null : _t.Sentences[piece.Sentence].Speaker;

    private static string TextOf(List<SentencePiece> pieces)
    {
        var text = new System.Text.StringBuilder();
        var last = "";
        foreach (var piece in pieces)
        {
            if (last.Length > 0 && !piece.Glued)
                text.Append(
                    WideText
                        .Join(last, piece.Text)
                        .AsSpan(last.Length, WideText.Join(last, piece.Text).Length - last.Length - piece.Text.Length)
                );
            text.Append(piece.Text);
            last = piece.Text;
        }

        return text.ToString();
    }

    /// <summary>Whether the cue still holds every word that it held.</summary>
    private static bool IsWhole(Cue cue, List<SentencePiece> pieces) =>
        SentencePieces.Fold(cue.Text) == string.Concat(pieces.Select(p => SentencePieces.Fold(p.Text)));

    /// <summary>The lines as they were broken in the source, when they are short enough and match word by word.</summary>
    private static List<string>? RawLines(Cue cue, List<SentencePiece> pieces)
    {
        var counts = cue
            .Text.Split('\n')
            .Where(l => !string.IsNullOrWhiteSpace(l))
            .Select(l => WideText.Units(l).Count)
            .ToList();
        if (counts.Count < 2 || counts.Sum() != pieces.Count)
            return null;
        var lines = new List<string>();
        var at = 0;
        foreach (var count in counts)
        {
            lines.Add(TextOf(pieces.GetRange(at, count)));
            at += count;
        }

        return lines.TrueForAll(l => WideText.Columns(l) <= LineWrap.Columns) ? lines : null;
    }

    private void Clamp()
    {
        for (var i = 0; i + 1 < _cues.Count; i++)
            if (
                (_cues[i].Clamped || _cues[i + 1].Clamped)
                && _cues[i].End > _cues[i + 1].Start
                && _cues[i + 1].Start > _cues[i].Start
            )
                _cues[i].End = _cues[i + 1].Start;
    }

    /// <summary>Cues that begin in one second of a document that knows no more follow each other within it.</summary>
    private void ShareSeconds()
    {
        for (var first = 0; first < _cues.Count; )
        {
            var last = first + 1;
            while (last < _cues.Count && _cues[last].Start == _cues[first].Start && _cues[last].ToTheSecond)
                last++;
            if (last > first + 1)
                Share(_cues.GetRange(first, last - first));
            first = last;
        }
    }

    private static void Share(List<DisplayCue> cues)
    {
        var start = cues[0].Start;
        var span = cues.Max(c => c.End) - start;
        long total = cues.Sum(Weight),
            done = 0;
        foreach (var cue in cues)
        {
            cue.Start = start + (span * done / total);
            done += Weight(cue);
            cue.End = start + (span * done / total);
        }

        static long Weight(DisplayCue cue) => Math.Max(1, cue.Lines.Sum(l => l.Length));
    }
}
