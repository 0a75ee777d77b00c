namespace Tapescript.Contracts;

/// <summary>A publisher's chapter.</summary>
/// <param name="Title">The title.</param>
/// <param name="StartMs">Start in ms.</param>
public sealed record VideoChapter(string Title, long StartMs);
