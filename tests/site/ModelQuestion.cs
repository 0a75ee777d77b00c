using System.Text.Json.Nodes;

namespace Tapescript.TestSite;

/// <summary>What a model was asked.</summary>
/// <param name="Instruction">The system's message.</param>
/// <param name="Text">The user's message.</param>
/// <param name="Key">What came as Authorization.</param>
/// <param name="Body">The whole request.</param>
public sealed record ModelQuestion(string Instruction, string Text, string? Key, JsonObject Body)
{
    public string Model => (string?)Body["model"] ?? "";
}
