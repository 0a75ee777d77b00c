using System.Text.Json;

namespace Tapescript.Gateway.Api;

/// <summary>How the API writes and reads JSON: camelCase, and a field that nobody knows is an error, not ignored.</summary>
internal static class ApiJson
{
    public static JsonSerializerOptions Options { get; } =
        new(JsonSerializerDefaults.Web)
        {
            UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
            MaxDepth = 16,
            NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.Strict,
        };
}
