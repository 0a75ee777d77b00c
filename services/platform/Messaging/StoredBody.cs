using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tapescript.Platform.Messaging;

/// <summary>A message whose body is there already; the type only gives the send pipe something to hold.</summary>
internal sealed class StoredBody
{
    private const string Urn = "urn:message:Tapescript.Contracts:";

    /// <summary>The envelope around a stored message; what is an envelope already, or no JSON, goes as it is.</summary>
    public static string Envelope(string messageType, string bodyJson, Guid messageId, DateTimeOffset sent)
    {
        var facts = EnvelopeReader.Read(Encoding.UTF8.GetBytes(bodyJson));
        if (facts.IsEnvelope || facts.Fault is not null)
            return bodyJson;
        var envelope = new JsonObject
        {
            ["messageId"] = messageId.ToString("D"),
            ["messageType"] = new JsonArray(UrnOf(messageType)),
            ["message"] = JsonNode.Parse(bodyJson),
            ["sentTime"] = JsonSerializer.SerializeToNode(sent.UtcDateTime),
            ["headers"] = new JsonObject(),
        };
        return envelope.ToJsonString();
    }

    private static string UrnOf(string messageType)
    {
        if (messageType.StartsWith("urn:message:", StringComparison.Ordinal))
            return messageType;
        return Urn + messageType[(messageType.LastIndexOfAny(['.', ':']) + 1)..];
    }
}
