namespace Tapescript.Platform.Models;

/// <summary>One question to a model. Nothing is remembered from one to the next.</summary>
/// <param name="Instruction">What is to be done.</param>
/// <param name="Text">What it is to be done with: data, whatever it says.</param>
public sealed record ChatQuestion(string Instruction, string Text)
{
    /// <summary>A JSON schema that the answer must have; null when it is plain text.</summary>
    public string? JsonSchema { get; init; }

    /// <summary>Most tokens of the answer.</summary>
    public int MostTokens { get; init; } = 4096;
}
