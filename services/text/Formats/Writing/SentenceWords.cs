using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>The times and the confidence that the words of a clean sentence had in the raw cues.</summary>
internal sealed class SentenceWords(Transcript t)
{
    private const int LookAhead = 12;
    private readonly RawCues _raw = new(t.Tracks.Count > 0 ? t.Tracks[0].Cues : []);

    /// <summary>Timed words by code points of the sentence's text.</summary>
    public IReadOnlyList<Word> Of(Sentence sentence)
    {
        if (!sentence.Spans.Any(s => _raw.Cues[s.Cue].Words is not null))
            return [];
        var text = FieldText.Line(sentence.Text);
        var units = WideText.Units(text);
        var folded = units.ConvertAll(u => SentencePieces.Fold(text[u.Start..u.End]));
        var words = new List<Word>();
        int next = 0,
            counted = 0,
            points = 0;
        foreach (var (word, piece) in sentence.Spans.SelectMany(WordsIn))
            for (var k = next; k < Math.Min(units.Count, next + LookAhead); k++)
                if (piece.Length > 0 && folded[k] == piece)
                {
                    points += CodePoints.Count(text.AsSpan(counted, units[k].Start - counted));
                    counted = units[k].Start;
                    words.Add(word with { Offset = points });
                    next = k + 1;
                    break;
                }

        return words;
    }

    /// <summary>The mean of the words, else of the cues by how much of the sentences they hold.</summary>
    public Ratio? ConfidenceOf(IReadOnlyList<Sentence> sentences, IReadOnlyList<Word> words)
    {
        var sure = words.Where(w => w.Confidence is not null).Select(w => w.Confidence!.Value.ToDouble()).ToList();
        if (sure.Count > 0)
            return new Ratio(sure.Average());
        double sum = 0;
        long weight = 0;
        foreach (var span in sentences.SelectMany(s => s.Spans))
            if (_raw.Cues[span.Cue].Confidence is { } confidence)
            {
                sum += confidence.ToDouble() * span.Length;
                weight += span.Length;
            }

        return weight > 0 ? new Ratio(sum / weight) : null;
    }

    /// <summary>The timed words of a raw span, each with its first unit, folded.</summary>
    private IEnumerable<(Word Word, string Piece)> WordsIn(Span span)
    {
        if (_raw.Cues[span.Cue].Words is not { } words)
            yield break;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Offset < span.From || words[i].Offset >= span.To)
                continue;
            var to = i + 1 < words.Count ? Math.Clamp(words[i + 1].Offset, words[i].Offset, span.To) : span.To;
            var piece = _raw.Slice(new Span(span.Cue, words[i].Offset, to));
            if (WideText.Units(piece) is [var unit, ..])
                yield return (words[i], SentencePieces.Fold(piece[unit.Start..unit.End]));
        }
    }
}
