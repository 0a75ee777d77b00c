using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Rolling;

/// <summary>What is rolling in a track.</summary>
/// <param name="Removals">The second copies, in order.</param>
/// <param name="Share">Share of adjacent pairs whose overlap is the whole line last added.</param>
/// <param name="Ranges">Ranges of cues treated as rolling, both inclusive.</param>
public sealed record RollingResult(IReadOnlyList<RollingRemoval> Removals, Ratio Share, IReadOnlyList<LineRange> Ranges)
{
    /// <summary>Nothing rolls.</summary>
    public static RollingResult None { get; } = new([], default, []);
}
