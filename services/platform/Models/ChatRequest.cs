using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Tapescript.Platform.Models;

/// <summary>
/// The body of a request. Servers differ in what they take besides the messages: a field that one refuses is left out
/// from then on.
/// </summary>
internal sealed class ChatRequest(string model)
{
    private const string Format = "response_format";
    private const string Limit = "max_tokens";
    private const string Temperature = "temperature";
    private readonly ConcurrentDictionary<string, bool> refused = new(StringComparer.Ordinal);

    public BinaryData Write(ChatQuestion question)
    {
        var body = new JsonObject
        {
            ["model"] = model,
            ["messages"] = new JsonArray(
                new JsonObject { ["role"] = "system", ["content"] = question.Instruction },
                new JsonObject { ["role"] = "user", ["content"] = question.Text }
            ),
        };
        if (!refused.ContainsKey(Temperature))
            body[Temperature] = 0;
        if (!refused.ContainsKey(Limit))
            body[Limit] = question.MostTokens;
        if (question.JsonSchema is not null && !refused.ContainsKey(Format))
            body[Format] = new JsonObject
            {
                ["type"] = "json_schema",
                ["json_schema"] = new JsonObject
                {
                    ["name"] = "answer",
                    ["strict"] = true,
                    ["schema"] = JsonNode.Parse(question.JsonSchema),
                },
            };
        return BinaryData.FromString(body.ToJsonString());
    }

    public bool HasFormat(ChatQuestion question) => question.JsonSchema is not null && !refused.ContainsKey(Format);

    public void LeaveOutFormat() => refused.TryAdd(Format, true);

    /// <returns>True when the server refused a field that it was sent until now: ask again without.</returns>
    public bool LeaveOut(string error)
    {
        foreach (var field in (ReadOnlySpan<string>)[Format, Limit, Temperature])
        {
            if (error.Contains(field, StringComparison.OrdinalIgnoreCase) && refused.TryAdd(field, true))
                return true;
        }

        return false;
    }
}
