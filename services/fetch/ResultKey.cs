using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Tapescript.Contracts;

namespace Tapescript.Fetch;

/// <summary>What makes two fetches the same fetch.</summary>
internal sealed record ResultKey(string SourceHash, string OptionsHash)
{
    public static ResultKey Of(FetchVideo message) =>
        new(
            Hash(
                message.Upload is { } upload
                    ? $"upload\n{upload.Sha256}\n{message.Source}"
                    : $"source\n{message.Source.Trim()}"
            ),
            Hash(JsonSerializer.Serialize(message.Options))
        );

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
