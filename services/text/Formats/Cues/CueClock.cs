using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Times inside a raw cue: by its words, else by characters of what is left of it.</summary>
internal sealed class CueClock
{
    private readonly Cue _cue;
    private readonly int _from;
    private readonly int _length;
    private readonly long _start;

    public CueClock(Cue cue, int firstOffset, long before)
    {
        _cue = cue;
        _from = firstOffset;
        _length = Math.Max(1, CodePoints.Count(cue.Text) - firstOffset);
        _start = cue.Start ?? before;
        End = Math.Max(cue.End ?? _start + TimeEstimate.DurationOf(cue.Text), _start);
        Estimated = cue.Start is null || cue.Timing is Timing.Estimated or Timing.None;
    }

    public long End { get; }
    public bool Estimated { get; }

    /// <summary>When the first word that is left was said: what rolled away stood before it.</summary>
    public long First(bool whole) => whole ? _start : WordAt(_from, exact: true) ?? _start;

    public long At(int offset) =>
        WordAt(offset, exact: false) ?? _start + ((End - _start) * Math.Clamp(offset - _from, 0, _length) / _length);

    private long? WordAt(int offset, bool exact)
    {
        if (_cue.Words is null)
            return null;
        long? found = null;
        foreach (var word in _cue.Words)
            if (word.Offset == offset || (!exact && word.Offset < offset))
                found = word.Start;
        return found is { } time ? Math.Clamp(time, _start, End) : null;
    }
}
