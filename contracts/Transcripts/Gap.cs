namespace Tapescript.Contracts.Transcripts;

/// <summary>Something that is missing from a document.</summary>
/// <param name="Code">What: <c>untranslated</c>, <c>lost-words</c>, <c>unreadable</c>, …</param>
/// <param name="Sentence">The first sentence concerned.</param>
/// <param name="StartMs">Start in ms.</param>
/// <param name="EndMs">End in ms.</param>
public sealed record Gap(string Code, string? Sentence = null, long? StartMs = null, long? EndMs = null);
