using System.Security.Cryptography;
using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Cleaning;

/// <summary>What a caller may ask of the clean stage.</summary>
public sealed record CleaningOptions
{
    /// <summary>The language of the source, when the caller knows better than the source does.</summary>
    public string? Language { get; init; }

    /// <summary>Most words of a paragraph that is not the source's own.</summary>
    public int ParagraphWords { get; init; } = 120;

    /// <summary>Repairs that are not to be made, by the code of their changes; <see cref="Switchable"/> lists them.</summary>
    /// <exception cref="ArgumentException">A name is not one of these.</exception>
    public IReadOnlyList<string> Off
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            if (value.FirstOrDefault(name => !Switchable.Contains(name, StringComparer.Ordinal)) is { } unknown)
                throw new ArgumentException($"There is no repair '{unknown}' that can be off.", nameof(value));
            field = [.. value.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        }
    } = [];

    /// <summary>The names that <see cref="Off"/> may hold.</summary>
    public static IReadOnlyList<string> Switchable { get; } =
    [
        ChangeKind.Encoding,
        Rolling,
        Events,
        ChangeKind.Mark,
        ChangeKind.Loop,
        ChangeKind.Stock,
        ChangeKind.FalseStop,
        ChangeKind.SplitNumber,
        ChangeKind.Hyphen,
        ChangeKind.Censor,
    ];

    /// <summary>The name in <see cref="Off"/> of what removes the copies of rolling captions: carry and hold.</summary>
    public const string Rolling = "rolling";

    /// <summary>The name in <see cref="Off"/> of what makes typed events of sound tags.</summary>
    public const string Events = "events";

    internal bool Does(string repair) => !Off.Contains(repair, StringComparer.Ordinal);

    /// <summary>The hash that names these options in a document's stages.</summary>
    /// <returns>16 hex digits.</returns>
    public string Hash()
    {
        var canonical = string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"language={Language}\nparagraphWords={ParagraphWords}\n{OffLine}"
        );
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)).AsSpan(0, 8));
    }

    // Options that say nothing new keep the hash that they had.
    private string OffLine => Off.Count == 0 ? "" : "off=" + string.Join(',', Off) + "\n";
}
