using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Words;

namespace Tapescript.Text.Times;

/// <summary>How long it takes to say a cue, at 15 characters a second.</summary>
internal static class SpeakingTime
{
    private const int CharactersPerSecond = 15;

    /// <returns>Milliseconds, at least one second.</returns>
    public static long Of(Cue cue) =>
        Math.Max(CodePoints.Count(cue.Text), CharactersPerSecond) * 1000L / CharactersPerSecond;
}
