namespace Tapescript.Text.Chapters;

/// <summary>A chapter that was found.</summary>
/// <param name="First">Index of its first sentence, 0-based.</param>
/// <param name="Title">Its title, never empty.</param>
public readonly record struct FoundChapter(int First, string Title);
