using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Words;

namespace Tapescript.Text.Rolling;

/// <summary>What the times of cues say about pauses between them.</summary>
internal sealed class Pauses(CueText[] texts)
{
    private const long LongHold = 400;
    private const long Gap = 2000;
    private const long LongWord = 500;

    /// <returns>True when the screen was empty before the cue.</returns>
    public bool IsGap(int cue) => texts[cue].Cue.Start - texts[cue - 1].Cue.End > Gap;

    /// <returns>True when nobody can read the cue in its time: it only holds a line.</returns>
    public bool IsShort(int cue) => texts[cue].Cue is var c && IsExact(cue) && c.End - c.Start <= LongHold;

    /// <returns>True when the cue's times are known to the millisecond.</returns>
    public bool IsExact(int cue) =>
        texts[cue].Cue.Timing == Timing.Exact && texts[cue].Cue is { Start: not null, End: not null };

    /// <returns>True when the words that a cue added take much less time than it has before the next.</returns>
    public bool IsLikely(int before, int cue, int words) =>
        texts[cue].Cue.Start - texts[before].Cue.Start > Gap + (words * LongWord);
}
