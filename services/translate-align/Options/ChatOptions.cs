using Tapescript.Platform.Models;

namespace Tapescript.TranslateAlign;

/// <summary>A language model that translates: a whole document takes it longer than the questions of other services.</summary>
internal sealed class ChatOptions : ModelOptions
{
    public ChatOptions()
    {
        DocumentSeconds = 36_000;
        DocumentRequests = 10_000;
        DocumentTokens = 10_000_000;
        RequestSeconds = 120;
    }

    public EngineLimitOptions Limits { get; } = new() { BatchSentences = 20, BatchCharacters = 3_000 };
}
