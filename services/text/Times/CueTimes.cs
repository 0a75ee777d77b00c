using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Times;

/// <summary>
/// Times of cues that cannot be right: negative, backward, without length, over-long, or past the start of the next cue.
/// The fewest starts are moved that bring all in order; ends are clamped.
/// </summary>
public static class CueTimes
{
    /// <summary>Tells whether the times of cues can be right.</summary>
    /// <param name="cues">The cues of one track.</param>
    /// <returns>True when <see cref="Repair"/> gives them back as they are.</returns>
    public static bool IsClean(IReadOnlyList<Cue> cues) => ReferenceEquals(Repair(cues), cues);

    /// <summary>
    /// Clamps and splits times that cannot be right. Cues that begin together, or that two known speakers say, may
    /// overlap. A cue that is moved has estimated times and no word times.
    /// </summary>
    /// <param name="cues">The cues of one track, in the order of the text; those without a start stay as they are.</param>
    /// <returns>The list itself when it is clean. Starts never decrease, and no end is before its start.</returns>
    public static IReadOnlyList<Cue> Repair(IReadOnlyList<Cue> cues)
    {
        ArgumentNullException.ThrowIfNull(cues);
        var timed = new List<int>(cues.Count);
        for (var i = 0; i < cues.Count; i++)
        {
            if (cues[i].Start is not null)
                timed.Add(i);
        }

        var old = timed.ConvertAll(i => cues[i]);
        var repaired = CueEnds.Clamp(CueStarts.Order(old));
        Cue[]? result = null;
        for (var k = 0; k < old.Count; k++)
        {
            if (repaired[k].Start == old[k].Start && repaired[k].End == old[k].End)
                continue;
            result ??= [.. cues];
            result[timed[k]] = repaired[k];
        }

        return result ?? cues;
    }
}
