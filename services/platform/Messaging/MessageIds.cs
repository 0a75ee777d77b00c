using System.Security.Cryptography;
using System.Text;

namespace Tapescript.Platform.Messaging;

/// <summary>Ids of messages that say the same are the same, however often they are published.</summary>
public static class MessageIds
{
    public static Guid For(Guid runId, string step, string contentHash)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{runId:D}\n{step}\n{contentHash}"), hash);
        var id = hash[..16];
        // Version 8 (made by a custom rule) and the RFC 9562 variant.
        id[6] = (byte)((id[6] & 0x0F) | 0x80);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return new Guid(id, bigEndian: true);
    }
}
