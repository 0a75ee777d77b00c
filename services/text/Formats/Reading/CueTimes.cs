using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Lists times that cannot be right; only a negative one is altered, because the document has none.</summary>
internal sealed class CueTimes(string format, ProblemList problems)
{
    private long _last;

    public (long Start, long End) Check(long start, long end, int line)
    {
        if (start < 0 || end < 0)
        {
            problems.Add(line, Severity.Warning, format + ".negative-time", "A time is below zero; it reads as zero.");
            (start, end) = (Math.Max(0, start), Math.Max(0, end));
        }

        if (end < start)
            problems.Add(line, Severity.Warning, format + ".end-before-start", "The cue ends before it starts.");
        CheckStart(start, line);
        return (start, end);
    }

    public void CheckStart(long start, int line)
    {
        if (start < _last)
            problems.Add(line, Severity.Warning, format + ".backward", "The cue starts before the one above it.");
        _last = start;
    }
}
