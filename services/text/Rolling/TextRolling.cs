using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Words;

namespace Tapescript.Text.Rolling;

/// <summary>
/// Captions whose lines were put one after the other: each cue begins with what the one before added. Told by the
/// overlap of folded words, in zones.
/// </summary>
internal sealed class TextRolling
{
    private const int LeastOverlap = 3;
    private const int LeastLeftover = 5;
    private const long Gap = 2000;
    private readonly CueText[] _texts;
    private readonly int[][] _ids;

    private TextRolling(CueText[] texts)
    {
        _texts = texts;
        var ids = new WordIds();
        _ids = Array.ConvertAll(texts, ids.Of);
    }

    public static RollingResult Find(CueText[] texts)
    {
        if (texts.Length < 2)
            return RollingResult.None;
        var rolling = new TextRolling(texts);
        var evidence = new bool?[texts.Length];
        var whole = 0;
        rolling.Walk(null, evidence, ref whole);
        var zones = RollingZones.Find(evidence);
        if (zones.Count == 0)
            return RollingResult.None;
        var removals = rolling.Walk(RollingZones.Flags(zones, texts.Length), evidence, ref whole);
        return new RollingResult(removals, Ratio.Of(whole, texts.Length - 1), zones);
    }

    private List<RollingRemoval> Walk(bool[]? zone, bool?[] evidence, ref int whole)
    {
        whole = 0;
        var removals = new List<RollingRemoval>();
        var kept = new KeptWords();
        int added = 0,
            carry = 0;
        for (var cue = 0; cue < _texts.Length; cue++)
        {
            var words = _ids[cue];
            if (words.Length == 0)
                continue;
            if (cue > 0 && _texts[cue].Cue.Start - _texts[cue - 1].Cue.End > Gap)
            {
                carry = kept.Count;
                added = 0;
            }

            var start = kept.Count;
            var overlap = 0;
            if (added > 0 && added <= words.Length && kept.EndsWith(words.AsSpan(0, added)))
            {
                whole++;
                if (zone is null || zone[cue] || added >= LeastOverlap)
                    overlap = added;
            }

            if (overlap == 0)
                overlap = kept.Overlap(words, carry, LeastOverlap);
            if (zone is null && cue > 0)
                evidence[cue] = overlap > 0;

            if (overlap > 0)
                removals.AddRange(RemovedWords.Of(_texts, kept, cue, 0, overlap, kept.Count - overlap));
            for (var word = overlap; word < words.Length; )
            {
                // What an earlier merge left inside a cue counts only in a file that rolls; right behind a carry stands
                // the new line, whatever it says.
                var left = zone is null || word == overlap ? 0 : kept.Overlap(words.AsSpan(word), carry, LeastLeftover);
                if (left > 0)
                    removals.AddRange(RemovedWords.Of(_texts, kept, cue, word, left, kept.Count - left));
                else
                    kept.Add(words[word], cue, word);
                word += Math.Max(left, 1);
            }

            if (kept.Count > start)
                added = kept.Count - start;
        }

        return removals;
    }
}
