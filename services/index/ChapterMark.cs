namespace Tapescript.Index;

/// <summary>A chapter and its first sentence.</summary>
internal sealed record ChapterMark(int First, string Title);
