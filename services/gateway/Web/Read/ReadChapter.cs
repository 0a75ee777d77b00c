using Tapescript.Contracts.Transcripts;

namespace Tapescript.Gateway.Web.Read;

/// <summary>A chapter with the sentence that it starts at.</summary>
internal sealed record ReadChapter(string Title, int First, long? Start, ChapterOrigin Origin);
