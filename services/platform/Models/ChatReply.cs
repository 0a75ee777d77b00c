using System.Text.Json;
using Tapescript.Platform.Http;

namespace Tapescript.Platform.Models;

/// <summary>Reads what a server answered; anything but a whole answer is an exception.</summary>
internal static class ChatReply
{
    private const string ThoughtEnd = "</think>";

    /// <exception cref="ModelException">It is no answer, or one that was cut short.</exception>
    public static ChatAnswer Read(BinaryData body, ChatQuestion question, string? key)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            if (!json.RootElement.TryGetProperty("choices", out _) && ServerWords.Message(body.ToString()) is not null)
                throw new ModelException(
                    "model.unavailable",
                    $"The model's server answered with an error{ServerWords.Quoted(body.ToString(), key)}.",
                    transient: true
                );
            var choice = json.RootElement.GetProperty("choices")[0];
            var text = Text(choice.GetProperty("message").GetProperty("content"));
            var isCut = choice.TryGetProperty("finish_reason", out var reason) && reason.ValueEquals("length");
            if (isCut)
                throw new ModelException("model.cut", "The model's answer was cut short.");
            if (string.IsNullOrWhiteSpace(text))
                throw new ModelException("model.empty", "The model's answer is empty.");
            return new ChatAnswer(WithoutThoughts(text), Tokens(json.RootElement, question, text));
        }
        catch (Exception e)
            when (e
                    is JsonException
                        or KeyNotFoundException
                        or InvalidOperationException
                        or IndexOutOfRangeException
                        or ArgumentException
            )
        {
            throw new ModelException(
                "model.unreadable",
                "What came back is not the answer of a chat completion: check that the URL is that of the API, such as http://127.0.0.1:11434/v1.",
                inner: e
            );
        }
    }

    // Some servers say it in parts.
    private static string? Text(JsonElement content) =>
        content.ValueKind == JsonValueKind.Array
            ? string.Concat(
                content
                    .EnumerateArray()
                    .Select(part => part.TryGetProperty("text", out var text) ? text.GetString() : null)
            )
            : content.GetString();

    private static string WithoutThoughts(string text)
    {
        if (!text.AsSpan().TrimStart().StartsWith("<think>"))
            return text;
        var end = text.IndexOf(ThoughtEnd, StringComparison.Ordinal);
        return end < 0 ? "" : text[(end + ThoughtEnd.Length)..].TrimStart();
    }

    private static int Tokens(JsonElement root, ChatQuestion question, string answer) =>
        root.TryGetProperty("usage", out var usage)
        && usage.ValueKind == JsonValueKind.Object
        && usage.TryGetProperty("total_tokens", out var total)
        && total.TryGetInt32(out var tokens)
        && tokens > 0
            ? tokens
            : (question.Instruction.Length + question.Text.Length + answer.Length) / 3;
}
