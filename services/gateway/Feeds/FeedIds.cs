using System.Security.Cryptography;
using System.Text;

namespace Tapescript.Gateway.Feeds;

/// <summary>
/// Ids that stay when a server moves and when all is indexed again: made from what is meant, not from where it stands.
/// </summary>
internal static class FeedIds
{
    public static string OfSearch(string query, string? language) => Of("search", query, language ?? "");

    public static string OfSentence(string videoId, string sentenceId) => Of("sentence", videoId, sentenceId);

    private static string Of(params string[] parts)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)), hash);
        var id = hash[..16];
        // Version 8 (made by a custom rule) and the RFC 9562 variant.
        id[6] = (byte)((id[6] & 0x0F) | 0x80);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(id, bigEndian: true):D}";
    }
}
