using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// Finds, for every word of every sentence, the raw cue that it stood in: sentences are cut back into cues by this.
/// Words that a repair altered stay with the word before them.
/// </summary>
internal static class SentencePieces
{
    private const int LookAhead = 12;

    /// <summary>The words of a document's sentences and sounds, in the order of the raw text.</summary>
    public static List<SentencePiece> Of(Transcript t) => [.. ByCue(t).SelectMany(cue => cue)];

    /// <summary>The same by the raw cue that they stood in, cue by cue: a document may have millions of words.</summary>
    public static IEnumerable<List<SentencePiece>> ByCue(Transcript t)
    {
        var raw = new RawCues(t.Tracks[0].Cues);
        var floors = Floors(t.Sentences);
        var sounds = new Queue<Span>(t.Events.Where(e => e.Track == 0).Select(e => e.Span).OrderBy(s => s.Cue));
        var open = new SortedDictionary<int, List<SentencePiece>>();
        for (var i = 0; i <= t.Sentences.Count; i++)
        {
            // Cues before this one are whole: no sentence that comes has a word of them.
            while (sounds.Count > 0 && sounds.Peek().Cue < floors[i])
                AddSound(open, raw, sounds.Dequeue());
            while (open.Count > 0 && open.First() is var (cue, pieces) && cue < floors[i])
            {
                open.Remove(cue);
                yield return [.. pieces.OrderBy(p => p.Offset)];
            }

            if (i < t.Sentences.Count)
                AddSentence(open, raw, t.Sentences[i], i);
        }
    }

    /// <returns>For each sentence the first cue that it or one behind it has words of; beyond all cues at the end.</returns>
    private static int[] Floors(IReadOnlyList<Sentence> sentences)
    {
        var floors = new int[sentences.Count + 1];
        floors[^1] = int.MaxValue;
        for (var i = sentences.Count - 1; i >= 0; i--)
        {
            floors[i] = floors[i + 1];
            foreach (var span in sentences[i].Spans)
                floors[i] = Math.Min(floors[i], span.Cue);
        }

        return floors;
    }

    private static void Add(SortedDictionary<int, List<SentencePiece>> open, SentencePiece piece)
    {
        if (!open.TryGetValue(piece.Cue, out var pieces))
            open.Add(piece.Cue, pieces = []);
        pieces.Add(piece);
    }

    private static void AddSound(SortedDictionary<int, List<SentencePiece>> open, RawCues raw, Span span)
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
            if (unit.End > unit.Start)
                Add(open, new SentencePiece(span.Cue, point, -1, text[unit.Start..unit.End], glued));
            end = unit.End;
        }
    }

    private static void AddSentence(
        SortedDictionary<int, List<SentencePiece>> open,
        RawCues raw,
        Sentence sentence,
        int index
    )
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

            if (text.Length > 0)
                Add(open, new SentencePiece(at.Cue, at.Offset, index, text, unit.Start == end && end > 0));
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
