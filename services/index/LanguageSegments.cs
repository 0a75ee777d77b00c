namespace Tapescript.Index;

internal sealed record LanguageSegments(string Language, bool IsSource, IReadOnlyList<Segment> Segments);
