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
    private readonly CueText[] _texts;
    private readonly Pauses _pauses;
    private readonly List<RollingRemoval> _removals = [];
    private bool[]? _zone;
    private readonly KeptWords _kept;
    private int _whole;
    private bool _holds;

    private TextRolling(CueText[] texts)
    {
        _texts = texts;
        _pauses = new Pauses(texts);
        _kept = new KeptWords(texts.Sum(t => t.Ids.Length));
    }

    public static RollingResult Find(CueText[] texts)
    {
        if (texts.Length < 2)
            return RollingResult.None;
        var rolling = new TextRolling(texts);
        var evidence = new bool?[texts.Length];
        rolling.Walk(evidence);
        var zones = RollingZones.Find(evidence);
        if (zones.Count == 0)
            return RollingResult.None;
        // Holds and short lines at the ends of a zone tell nothing by themselves.
        zones = RollingZones.Widen(zones, cue => evidence[cue] is null, cue => texts[cue].Ids.Length > 0, texts.Length);
        rolling._zone = RollingZones.Flags(zones, texts.Length);
        rolling.Walk(evidence);
        return new RollingResult(rolling._removals, Ratio.Of(rolling._whole, texts.Length - 1), zones);
    }

    private void Walk(bool?[] evidence)
    {
        _removals.Clear();
        _kept.Clear();
        _whole = 0;
        int added = 0,
            carry = 0,
            holds = 0,
            rolled = 0,
            before = -1;
        var held = 0;
        for (var cue = 0; cue < _texts.Length; cue++)
        {
            var words = _texts[cue].Ids;
            if (words.Length == 0)
                continue;
            if (before >= 0 && _pauses.IsGap(cue))
            {
                carry = _kept.Count;
                added = 0;
            }

            var overlap = Overlap(cue, words, added, carry);
            var repeats = overlap == words.Length;
            if (_zone is null && before >= 0)
                evidence[cue] = overlap > 0 && CannotTell(cue, words, overlap) ? null : overlap > 0;
            holds += repeats ? 1 : 0;
            rolled += overlap > 0 && !repeats ? 1 : 0;
            if (repeats && !IsHold(cue, before, added, overlap, held))
                overlap = 0;
            held = repeats ? overlap : 0;
            if (overlap > 0)
                Remove(cue, 0, overlap, _kept.Count - overlap);
            var start = _kept.Count;
            var line = Keep(cue, words, overlap, carry);
            if (_kept.Count > start)
                added = line > 0 ? line : _kept.Count - start;
            before = cue;
        }

        _holds = holds * 4 >= rolled;
    }

    private int Overlap(int cue, ReadOnlySpan<int> words, int added, int carry)
    {
        if (added > 0 && added <= words.Length && _kept.EndsWith(words[..added]))
        {
            _whole++;
            if (_zone is null || _zone[cue] || added >= LeastOverlap)
                return added;
        }

        return _kept.Overlap(words, carry, LeastOverlap);
    }

    // People say a word or two again, and where words go on as they began, somebody repeats them or a recogniser does.
    private bool CannotTell(int cue, ReadOnlySpan<int> words, int overlap) =>
        overlap == words.Length
            ? !_pauses.IsShort(cue)
            : overlap < LeastOverlap || words[overlap..].SequenceEqual(words[..^overlap]);

    // A cue that says nothing new only holds a line, or somebody said it again.
    private bool IsHold(int cue, int before, int added, int overlap, int held)
    {
        if (_zone is null || _pauses.IsShort(cue))
            return true;
        // The same words are held once; what comes yet again was said again.
        if (held == overlap || _pauses.IsExact(cue))
            return false;
        return (_holds && _zone[cue]) || (overlap >= LeastOverlap && !_pauses.IsLikely(before, cue, added));
    }

    /// <returns>The words of the cue's last line; 0 when all that it added is one line.</returns>
    private int Keep(int cue, ReadOnlySpan<int> words, int from, int carry)
    {
        var line = 0;
        IReadOnlyList<int> twice = [];
        if (_zone?[cue] == true && NextOf(cue) is var next and >= 0)
            twice = MergedLines.Find(words[from..], _texts[next].Ids, out line);
        var word = from;
        foreach (var length in twice)
        {
            Add(cue, words, word, length);
            Remove(cue, word + length, length, _kept.Count - length);
            word += 2 * length;
        }

        while (word < words.Length)
        {
            // What an earlier merge left inside a cue counts only in a file that rolls; right behind a carry stands
            // the new line, whatever it says.
            var left =
                _zone is null || word == from || line > 0 ? 0 : _kept.Overlap(words[word..], carry, LeastLeftover);
            if (left > 0)
                Remove(cue, word, left, _kept.Count - left);
            else
                Add(cue, words, word, 1);
            word += Math.Max(left, 1);
        }

        return line;
    }

    private int NextOf(int cue)
    {
        do cue++;
        while (cue < _texts.Length && _texts[cue].Ids.Length == 0);
        return cue < _texts.Length && !_pauses.IsGap(cue) ? cue : -1;
    }

    private void Add(int cue, ReadOnlySpan<int> words, int from, int count)
    {
        for (var word = from; word < from + count; word++)
            _kept.Add(words[word], cue, word);
    }

    private void Remove(int cue, int first, int count, int keptFirst)
    {
        if (_zone is not null)
            _removals.AddRange(RemovedWords.Of(_texts, _kept, cue, first, count, keptFirst));
    }
}
