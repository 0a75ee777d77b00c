namespace Tapescript.Index.Postings;

/// <summary>What of a document is indexed.</summary>
internal sealed record DocumentText(string Language, string? Title, string? Channel, IReadOnlyList<Segment> Segments);
