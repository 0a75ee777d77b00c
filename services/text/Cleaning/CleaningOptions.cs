using System.Security.Cryptography;
using System.Text;

namespace Tapescript.Text.Cleaning;

/// <summary>What a caller may ask of the clean stage.</summary>
public sealed record CleaningOptions
{
    /// <summary>The language of the source, when the caller knows better than the source does.</summary>
    public string? Language { get; init; }

    /// <summary>Most words of a paragraph that is not the source's own.</summary>
    public int ParagraphWords { get; init; } = 120;

    /// <summary>The hash that names these options in a document's stages.</summary>
    /// <returns>16 hex digits.</returns>
    public string Hash()
    {
        var canonical = string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"language={Language}\nparagraphWords={ParagraphWords}\n"
        );
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)).AsSpan(0, 8));
    }
}
