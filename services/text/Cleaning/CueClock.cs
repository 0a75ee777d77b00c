using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Cleaning;

/// <summary>Tells when a place in a cue is spoken: by word times, else by characters between the times that are known.</summary>
internal sealed class CueClock
{
    private const int CharactersPerSecond = 15;
    private readonly CueWork[] _cues;
    private readonly (long Start, long End, Timing Timing)?[] _times;
    private readonly (int First, int Last)[] _kept;

    public CueClock(CueWork[] cues, long? durationMs)
    {
        _cues = cues;
        _kept = Array.ConvertAll(cues, c => (c.FirstKept(), c.LastKept()));
        _times = new (long, long, Timing)?[cues.Length];
        for (var i = 0; i < cues.Length; i++)
        {
            if (cues[i].Timed.Start is { } start)
                _times[i] = (
                    start,
                    Math.Max(start, cues[i].Timed.End ?? NextStart(i) ?? start + Length(i)),
                    cues[i].Timed.Timing
                );
        }

        Estimate(durationMs);
    }

    public (long Ms, Timing Timing)? StartOf(int cue, int offset)
    {
        if (_times[cue] is not { } time)
            return null;
        var words = _cues[cue].Timed.Words;
        for (var w = (words?.Count ?? 0) - 1; w >= 0; w--)
        {
            if (words![w].Offset <= offset)
                return (words[w].Start, time.Timing);
        }

        return At(cue, offset, time);
    }

    public long? EndOf(int cue, int offset)
    {
        if (_times[cue] is not { } time)
            return null;
        var words = _cues[cue].Timed.Words;
        for (var w = 0; w < (words?.Count ?? 0); w++)
        {
            if (words![w].Offset >= offset)
                return w > 0 ? words[w - 1].End ?? words[w].Start : words[w].Start;
        }

        return words?.Count > 0 ? words[^1].End ?? Math.Max(words[^1].Start, time.End) : At(cue, offset, time).Ms;
    }

    private (long Ms, Timing Timing) At(int cue, int offset, (long Start, long End, Timing Timing) time)
    {
        var (first, last) = _kept[cue];
        if (offset <= first || last < first)
            return (time.Start, time.Timing);
        if (offset > last)
            return (time.End, time.Timing);
        var ms = time.Start + ((time.End - time.Start) * (offset - first) / (last + 1 - first));
        return (ms, time.Timing == Timing.None ? Timing.None : Timing.Estimated);
    }

    private long? NextStart(int cue)
    {
        for (var i = cue + 1; i < _cues.Length && i < cue + 50; i++)
        {
            if (_cues[i].Timed.Start > _cues[cue].Timed.Start)
                return _cues[i].Timed.Start;
        }

        return null;
    }

    private long Length(int cue) => Math.Max(1, _cues[cue].Points.Length) * 1000L / CharactersPerSecond;

    // Cues without times lie between those that have some, each as long as its text.
    private void Estimate(long? durationMs)
    {
        for (var i = 0; i < _times.Length; i++)
        {
            if (_times[i] is not null)
                continue;
            var to = i;
            long length = 0;
            for (; to < _times.Length && _times[to] is null; to++)
                length += Length(to);
            var start = i > 0 ? _times[i - 1]!.Value.End : 0;
            var end = to < _times.Length ? _times[to]!.Value.Start : durationMs;
            var room = end > start ? end.Value - start : length;
            long done = 0;
            for (; i < to; i++)
            {
                var from = start + (long)((decimal)room * done / length);
                done += Length(i);
                _times[i] = (from, start + (long)((decimal)room * done / length), Timing.Estimated);
            }
        }
    }
}
