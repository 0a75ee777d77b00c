namespace Tapescript.Platform.Models;

/// <summary>What a model said, and what it cost.</summary>
/// <param name="Text">The answer, without what the model thought aloud before it.</param>
/// <param name="Tokens">Tokens of question and answer, as the server counts them, else estimated.</param>
public sealed record ChatAnswer(string Text, int Tokens);
