using System.Text;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Words;

namespace Tapescript.Text.Formats;

/// <summary>
/// Cuts a clean document back into cues. A raw cue that still holds every word and keeps the limits stays as it is, so
/// an ordinary file keeps its cues and times. All else, such as rolling captions, long segments and paragraphs, is cut
/// anew: at sentences, marks and pauses, by what can be read in the time.
/// </summary>
internal sealed class CueCutting
{
    private readonly Transcript _t;
    private readonly WriteOptions _options;
    private readonly bool _bySpeaker;
    private readonly List<DisplayCue> _cues = [];
    private readonly List<TimedPiece> _run = [];
    private long _end;

    private CueCutting(Transcript t, WriteOptions options, bool bySpeaker)
    {
        _t = t;
        _options = options;
        _bySpeaker = bySpeaker;
    }

    /// <summary>Cuts the document.</summary>
    /// <param name="t">A document with sentences.</param>
    /// <param name="options">The limits.</param>
    /// <param name="bySpeaker">Whether a cue holds only one speaker.</param>
    public static List<DisplayCue> Cut(Transcript t, WriteOptions options, bool bySpeaker)
    {
        var cutting = new CueCutting(t, options, bySpeaker);
        foreach (var pieces in SentencePieces.ByCue(t))
            cutting.AddCue(pieces);
        cutting.CutRun();
        CueSpacing.Apply(cutting._cues, options);
        return cutting._cues;
    }

    private void AddCue(List<SentencePiece> pieces)
    {
        var cue = _t.Tracks[0].Cues[pieces[0].Cue];
        var clock = new CueClock(cue, pieces[0].Offset, _end);
        _end = clock.End;
        var whole = IsWhole(cue, pieces);
        var start = clock.First(whole);
        if (whole && clock.End - start <= _options.MostMs && LinesOf(cue, pieces) is { } lines)
        {
            CutRun();
            _cues.Add(
                new DisplayCue
                {
                    Start = start,
                    End = Math.Max(clock.End, start),
                    Estimated = clock.Estimated,
                    Speaker = SpeakerOf(pieces[0]) ?? cue.Speaker,
                    Lines = lines,
                    Parts = PartsOf(pieces),
                    ToTheSecond = cue.Timing == Timing.Second,
                    SpokenWords = SpokenWords.Of(lines, pieces.ConvertAll(p => (p, clock.WordOf(p.Offset)))),
                }
            );
            return;
        }

        for (var i = 0; i < pieces.Count; i++)
        {
            var at = i == 0 ? start : clock.At(pieces[i].Offset);
            var end = clock.End;
            if (i + 1 < pieces.Count)
                end = clock.EndOf(pieces[i].Offset, pieces[i].Text, Math.Max(at, clock.At(pieces[i + 1].Offset)));
            _run.Add(
                new TimedPiece
                {
                    Piece = pieces[i],
                    Start = at,
                    End = Math.Max(at, end),
                    Columns = DisplayWidth.Of(pieces[i].Text),
                    Speaker = SpeakerOf(pieces[i]) ?? cue.Speaker,
                    Estimated = clock.Estimated || cue.Words is null,
                    ToTheSecond = cue.Timing == Timing.Second,
                    Spoken = clock.WordOf(pieces[i].Offset),
                }
            );
        }
    }

    /// <summary>The lines of a cue that can stay as it is, else null.</summary>
    private List<string>? LinesOf(Cue cue, List<SentencePiece> pieces)
    {
        if (_bySpeaker && pieces.Exists(p => SpeakerOf(p) != SpeakerOf(pieces[0])))
            return null;
        var lines = RawLines(cue, pieces) ?? LineWrap.Wrap(TextOf(pieces), _options.Columns);
        return lines.Count <= _options.Lines && lines.TrueForAll(Fits) ? lines : null;
    }

    private bool Fits(string line) => DisplayWidth.Of(line) <= _options.Columns || WideText.Units(line).Count == 1;

    private void CutRun()
    {
        var first = 0;
        foreach (var end in new CueBreaks(_run, _options, _bySpeaker).Ends())
        {
            var last = _run[end - 1];
            var run = _run.GetRange(first, end - first);
            var pieces = run.ConvertAll(p => p.Piece);
            var lines = LineWrap.Wrap(TextOf(pieces), _options.Columns);
            _cues.Add(
                new DisplayCue
                {
                    Start = _run[first].Start,
                    End = Math.Max(last.End, _run[first].Start),
                    Estimated = _run[first].Estimated,
                    Speaker = _run[first].Speaker,
                    Lines = lines,
                    Parts = PartsOf(pieces),
                    Clamped = true,
                    ToTheSecond = _run[first].ToTheSecond,
                    SpokenWords = SpokenWords.Of(lines, run.ConvertAll(p => (p.Piece, p.Spoken))),
                }
            );
            first = end;
        }

        _run.Clear();
    }

    private string? SpeakerOf(SentencePiece piece) => piece.Sentence < 0 ? null : _t.Sentences[piece.Sentence].Speaker;

    private static List<(int Sentence, int Weight)> PartsOf(List<SentencePiece> pieces) =>
        [
            .. pieces
                .Where(p => p.Sentence >= 0)
                .GroupBy(p => p.Sentence)
                .Select(g => (g.Key, g.Sum(p => p.Text.Length))),
        ];

    private static string TextOf(List<SentencePiece> pieces)
    {
        var text = new StringBuilder();
        var last = "";
        foreach (var piece in pieces)
        {
            if (last.Length > 0 && !piece.Glued)
                text.Append(WideText.Separator(last, piece.Text));
            text.Append(piece.Text);
            last = piece.Text;
        }

        return text.ToString();
    }

    /// <summary>Whether the cue still holds every word that it held.</summary>
    private static bool IsWhole(Cue cue, List<SentencePiece> pieces) =>
        SentencePieces.Fold(cue.Text) == string.Concat(pieces.Select(p => SentencePieces.Fold(p.Text)));

    /// <summary>The lines as they were broken in the source, when they are short enough and match word by word.</summary>
    private List<string>? RawLines(Cue cue, List<SentencePiece> pieces)
    {
        var counts = cue
            .Text.Split('\n')
            .Where(l => !string.IsNullOrWhiteSpace(l))
            .Select(l => WideText.Units(l).Count)
            .ToList();
        if (counts.Count < 2 || counts.Count > _options.Lines || counts.Sum() != pieces.Count)
            return null;
        var lines = new List<string>();
        var at = 0;
        foreach (var count in counts)
        {
            lines.Add(TextOf(pieces.GetRange(at, count)));
            at += count;
        }

        return lines.TrueForAll(Fits) ? lines : null;
    }
}
