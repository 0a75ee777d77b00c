using System.Security.Cryptography;
using System.Text;

namespace Tapescript.Contracts.Transcripts;

/// <summary>The hash by which a translation knows the sentence that it belongs to.</summary>
public static class SentenceHash
{
    /// <summary>Hashes a sentence.</summary>
    /// <param name="text">The sentence.</param>
    /// <returns>First 16 hex digits, lower case, of the SHA-256 of the NFC text in UTF-8.</returns>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text.Normalize(NormalizationForm.FormC)));
        return Convert.ToHexStringLower(hash.AsSpan(0, 8));
    }
}
