using System.Text.Json;

namespace Tapescript.Platform.Messaging;

/// <summary>Reads of a message's body what failures must name, without trusting any of it.</summary>
internal static class EnvelopeReader
{
    private const int MaxDepth = 64;

    public static EnvelopeFacts Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = MaxDepth });
            return Read(document.RootElement);
        }
        catch (JsonException fault)
        {
            return new EnvelopeFacts { Fault = fault.Message };
        }
    }

    private static EnvelopeFacts Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return new EnvelopeFacts { Fault = $"It is JSON, but {root.ValueKind} instead of an object." };
        var isEnvelope = Member(root, "message") is { ValueKind: JsonValueKind.Object };
        var message = isEnvelope ? Member(root, "message")!.Value : root;
        return new EnvelopeFacts
        {
            IsEnvelope = isEnvelope && Member(root, "messageType") is { ValueKind: JsonValueKind.Array },
            RunId = GuidOf(Member(message, "runId")),
            MessageId = GuidOf(Member(root, "messageId")),
            MessageType = TypeOf(Member(root, "messageType")),
        };
    }

    private static JsonElement? Member(JsonElement element, string name)
    {
        foreach (var property in element.EnumerateObject())
            if (property.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return property.Value;
        return null;
    }

    private static Guid? GuidOf(JsonElement? element) =>
        element is { ValueKind: JsonValueKind.String } text && text.TryGetGuid(out var id) && id != Guid.Empty
            ? id
            : null;

    private static string? TypeOf(JsonElement? types)
    {
        if (types is not { ValueKind: JsonValueKind.Array } list)
            return null;
        foreach (var type in list.EnumerateArray())
            if (type.ValueKind == JsonValueKind.String)
                return type.GetString() is { Length: <= 300 } name ? name : null;
        return null;
    }
}
