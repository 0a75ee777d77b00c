using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Words;

namespace Tapescript.Text.Rolling;

/// <summary>Finds and drops what rolling captions show twice.</summary>
public static class RollingCaptions
{
    // Each round takes words away; real captions need one.
    private const int MostRounds = 40;

    /// <summary>Finds the second copies.</summary>
    /// <param name="cues">The cues of one track.</param>
    /// <returns>What is rolling; nothing for a track that does not roll.</returns>
    public static RollingResult Find(IReadOnlyList<Cue> cues)
    {
        ArgumentNullException.ThrowIfNull(cues);
        return Find(CueText.Of(cues));
    }

    /// <summary>Tells whether nothing is shown twice.</summary>
    /// <param name="cues">The cues of one track.</param>
    /// <returns>True when <see cref="Dedupe"/> gives them back as they are.</returns>
    public static bool IsClean(IReadOnlyList<Cue> cues) => Find(cues).Removals.Count == 0;

    /// <summary>Drops the second copies. A track that does not roll comes back as it is.</summary>
    /// <param name="cues">The cues of one track.</param>
    /// <returns>The cues that still say something, without what an earlier cue showed.</returns>
    public static IReadOnlyList<Cue> Dedupe(IReadOnlyList<Cue> cues)
    {
        ArgumentNullException.ThrowIfNull(cues);
        // What is left may roll by itself: captions of several disguises, captions that were joined.
        for (var round = 0; round < MostRounds; round++)
        {
            var removals = Find(cues).Removals;
            if (removals.Count == 0)
                break;
            cues = Without(cues, removals);
        }

        return cues;
    }

    private static List<Cue> Without(IReadOnlyList<Cue> cues, IReadOnlyList<RollingRemoval> found)
    {
        var removals = found.ToLookup(r => r.Span.Cue);
        var kept = new List<Cue>(cues.Count);
        for (var i = 0; i < cues.Count; i++)
        {
            var cue = removals.Contains(i) ? CueCutter.Without(cues[i], removals[i].Select(r => r.Span)) : cues[i];
            if (cue is not null)
                kept.Add(cue);
        }

        return kept;
    }

    /// <summary>Formats that hold each word once: what is said twice there was said twice.</summary>
    internal static bool HoldsWordsOnce(string format) => format is "json3" or "srv3" or "srv1";

    internal static RollingResult Find(CueText[] texts, string format) =>
        HoldsWordsOnce(format) ? RollingResult.None : Find(texts);

    private static RollingResult Find(CueText[] texts)
    {
        var lines = LineRolling.Find(texts);
        return lines.Ranges.Count > 0 ? lines : TextRolling.Find(texts);
    }
}
