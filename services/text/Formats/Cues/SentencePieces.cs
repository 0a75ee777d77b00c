using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// Finds, for every word of every sentence, the raw cue that it stood in: sentences are cut back into cues by this.
/// Words that a repair altered stay with the word before them.
/// </summary>
internal static class SentencePieces
{
    private const int LookAhead = 12;

    public static List<SentencePiece> Of(Transcript t)
    {
        var raw = new RawCues(t.Tracks[0].Cues);
        var pieces = new List<SentencePiece>();
        for (var i = 0; i < t.Sentences.Count; i++)
            AddSentence(pieces, raw, t.Sentences[i], i);
        foreach (var sound in t.Events.Where(e => e.Track == 0))
            AddSound(pieces, raw, sound.Span);
        return [.. pieces.Where(p => p.Text.Length > 0).OrderBy(p => p.Cue).ThenBy(p => p.Offset)];
    }

    private static void AddSound(List<SentencePiece> pieces, RawCues raw, Span span)
    {
        var text = raw.Slice(span);
        int at = 0,
            point = span.From,
            end = 0;
        foreach (var unit in WideText.Units(text))
        {
            point += CodePoints.Count(text.AsSpan(at, unit.Start - at));
            at = unit.Start;
            var glued = unit.Start == end && end > 0;
            pieces.Add(new SentencePiece(span.Cue, point, -1, text[unit.Start..unit.End], glued));
            end = unit.End;
        }
    }

    private static void AddSentence(List<SentencePiece> pieces, RawCues raw, Sentence sentence, int index)
    {
        var places = Places(raw, sentence);
        if (places.Count == 0)
            return;
        var next = 0;
        var at = places[0];
        var end = 0;
        foreach (var unit in WideText.Units(sentence.Text))
        {
            var text = sentence.Text[unit.Start..unit.End];
            var folded = Fold(text);
            for (var k = next; k < Math.Min(places.Count, next + LookAhead); k++)
                if (folded.Length > 0 && places[k].Folded == folded)
                {
                    (at, next) = (places[k], k + 1);
                    break;
                }

            pieces.Add(new SentencePiece(at.Cue, at.Offset, index, text, unit.Start == end && end > 0));
            end = unit.End;
        }
    }

    private static List<(int Cue, int Offset, string Folded)> Places(RawCues raw, Sentence sentence)
    {
        var places = new List<(int Cue, int Offset, string Folded)>();
        foreach (var span in sentence.Spans)
        {
            var text = raw.Slice(span);
            int at = 0,
                point = span.From;
            foreach (var unit in WideText.Units(text))
            {
                point += CodePoints.Count(text.AsSpan(at, unit.Start - at));
                at = unit.Start;
                places.Add((span.Cue, point, Fold(text[unit.Start..unit.End])));
            }
        }

        return places;
    }

    public static string Fold(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
