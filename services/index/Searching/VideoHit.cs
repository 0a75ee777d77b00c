namespace Tapescript.Index.Searching;

/// <summary>A segment that was found.</summary>
/// <param name="Document">Its document.</param>
/// <param name="Position">Its place there.</param>
/// <param name="First">The first sentence that it says.</param>
/// <param name="Rank">Its score in millionths.</param>
internal readonly record struct VideoHit(DocumentFacts Document, int Position, int First, long Rank);
