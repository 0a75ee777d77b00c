namespace Tapescript.Contracts.Transcripts;

/// <summary>Something suspicious that was left alone, such as a short loop.</summary>
/// <param name="Kind">What it looks like: a code of <see cref="ChangeKind"/>.</param>
/// <param name="Span">Where, on track 0.</param>
public sealed record Suspect(string Kind, Span Span);
