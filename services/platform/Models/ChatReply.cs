using System.Text.Json;

namespace Tapescript.Platform.Models;

/// <summary>Reads what a server answered; anything but a whole answer is an exception.</summary>
internal static class ChatReply
{
    private const string ThoughtEnd = "</think>";

    /// <exception cref="ModelException">It is no answer, or one that was cut short.</exception>
    public static ChatAnswer Read(BinaryData body, ChatQuestion question)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var choice = json.RootElement.GetProperty("choices")[0];
            var text = choice.GetProperty("message").GetProperty("content").GetString();
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
