namespace Tapescript.Contracts;

/// <summary>A hit in another language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Text">The text.</param>
public sealed record SearchPair(string? Language, string Text)
{
    /// <summary>The text in pieces, those that match told apart; a long text is cut around them.</summary>
    public IReadOnlyList<SearchPiece> Snippet { get; init; } = [];
}
