namespace Tapescript.Contracts;

/// <summary>A piece of a text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Match">True when it is what was looked for.</param>
public sealed record SearchPiece(string Text, bool Match);
