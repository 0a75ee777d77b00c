namespace Tapescript.Contracts;

/// <summary>A hit in another language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Text">The text.</param>
public sealed record SearchPair(string? Language, string Text);
