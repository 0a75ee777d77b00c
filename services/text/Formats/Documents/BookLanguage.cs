using Tapescript.Text.Languages;

namespace Tapescript.Text.Formats;

/// <summary>The language of a passage as documents to read need it.</summary>
/// <param name="Tag">A well-formed BCP 47 tag; null when the language is not known.</param>
internal sealed record BookLanguage(string? Tag)
{
    private static readonly string[] RightToLeft =
    [
        "ar",
        "arc",
        "ckb",
        "dv",
        "fa",
        "he",
        "iw",
        "ps",
        "sd",
        "ug",
        "ur",
        "yi",
    ];

    public static BookLanguage Unknown { get; } = new((string?)null);

    public bool IsRightToLeft =>
        Script is { } script
            ? script is "arab" or "hebr" or "nkoo" or "syrc" or "thaa"
            : RightToLeft.Contains(Translating.LanguageTag.Primary(Tag));

    /// <summary>Whether fonts for Chinese, Japanese or Korean set it.</summary>
    public bool IsEastAsian => Translating.LanguageTag.Primary(Tag) is "zh" or "yue" or "ja" or "ko";

    public string Name => Tag is null ? "unknown language" : LanguageNames.Of(Tag);

    /// <summary>The value of <c>dir</c>.</summary>
    public string Direction =>
        Tag is null ? "auto"
        : IsRightToLeft ? "rtl"
        : "ltr";

    private string? Script =>
        Tag?.Split('-').Skip(1).FirstOrDefault(s => s.Length == 4 && char.IsAsciiLetter(s[0]))?.ToLowerInvariant();

    /// <summary>A tag that is none, or <c>und</c>, is no language.</summary>
    public static BookLanguage Of(string? tag)
    {
        var subtags = tag?.Trim().Replace('_', '-').Split('-') ?? [];
        var known =
            subtags.Length is > 0 and < 10
            && subtags[0].Length is 2 or 3
            && subtags[0].All(char.IsAsciiLetter)
            && !subtags[0].Equals("und", StringComparison.OrdinalIgnoreCase)
            && subtags.Skip(1).All(s => s.Length is > 0 and <= 8 && s.All(char.IsAsciiLetterOrDigit))
            && subtags[^1].Length > 1;
        return known ? new BookLanguage(string.Join('-', subtags)) : Unknown;
    }
}
