using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Times inside a raw cue: by its words, else by characters of what is left of it.</summary>
internal sealed class CueClock
{
    private const long LeastWordMs = 500;
    private const long CharacterMs = 100;
    private readonly int _from;
    private readonly int _length;
    private readonly long _start;
    private readonly Word[]? _words;

    public CueClock(Cue cue, int firstOffset, long before)
    {
        _from = firstOffset;
        _length = Math.Max(1, CodePoints.Count(cue.Text) - firstOffset);
        _start = cue.Start ?? before;
        _words = cue.Words is { Count: > 0 } words ? [.. words.OrderBy(w => w.Offset)] : null;
        End = Math.Max(cue.End ?? _start + TimeEstimate.DurationOf(cue.Text), _start);
        Estimated = cue.Start is null || cue.Timing is Timing.Estimated or Timing.None;
    }

    public long End { get; }
    public bool Estimated { get; }

    /// <summary>When the first word that is left was said: what rolled away stood before it.</summary>
    public long First(bool whole) => whole ? _start : WordAt(_from, exact: true)?.Start ?? _start;

    public long At(int offset) =>
        WordAt(offset, exact: false) is { } word
            ? Math.Clamp(word.Start, _start, End)
            : _start + ((End - _start) * Math.Clamp(offset - _from, 0, _length) / _length);

    /// <summary>When a word ends that another follows: where that one begins, unless it is known to be said sooner.</summary>
    public long EndOf(int offset, string text, long next)
    {
        if (WordAt(offset, exact: true) is not { } word)
            return next;
        var end = word.End ?? word.Start + Math.Max(LeastWordMs, text.Length * CharacterMs);
        return Math.Clamp(end, Math.Min(At(offset), next), next);
    }

    /// <summary>The times that the source has of the word that begins here.</summary>
    public Word? WordOf(int offset) => WordAt(offset, exact: true);

    private Word? WordAt(int offset, bool exact)
    {
        if (_words is null)
            return null;
        int low = 0,
            high = _words.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_words[middle].Offset <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 || (exact && _words[low - 1].Offset != offset) ? null : _words[low - 1];
    }
}
