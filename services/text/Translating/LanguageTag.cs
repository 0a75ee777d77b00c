namespace Tapescript.Text.Translating;

/// <summary>Language tags, compared where regions and scripts do not matter.</summary>
public static class LanguageTag
{
    /// <summary>The first subtag in lower case: <c>zh</c> of <c>zh-CN</c>.</summary>
    /// <param name="tag">A BCP 47 tag.</param>
    /// <returns>The primary subtag; empty for null.</returns>
    public static string Primary(string? tag)
    {
        if (string.IsNullOrWhiteSpace(tag))
            return "";
        var end = tag.AsSpan().IndexOfAny('-', '_');
        return (end < 0 ? tag : tag[..end]).Trim().ToLowerInvariant();
    }

    /// <summary>Whether two tags name one language, so that a text in the one will do for the other.</summary>
    /// <param name="one">A tag.</param>
    /// <param name="other">Another.</param>
    /// <returns>
    /// True when their primary subtags are the same and known, and they do not name two that readers tell apart: the
    /// Chinese of Taiwan and of Beijing, the Portuguese of Brazil and of Portugal, Serbian in either script. A tag that
    /// does not say which is the same as both.
    /// </returns>
    public static bool Same(string? one, string? other) =>
        Primary(one) is { Length: > 0 } primary
        && primary == Primary(other)
        && (Variant(primary, one!) is not { } variant || (Variant(primary, other!) ?? variant) == variant);

    private static string? Variant(string primary, string tag)
    {
        foreach (var part in tag.Split('-', '_').Skip(1))
        {
            var variant = (primary, part.ToUpperInvariant()) switch
            {
                ("zh", "HANT" or "TW" or "HK" or "MO") => "hant",
                ("zh", "HANS" or "CN" or "SG" or "MY") => "hans",
                ("pt", "BR") => "br",
                ("pt", "PT") => "pt",
                ("sr", "LATN") => "latn",
                ("sr", "CYRL") => "cyrl",
                _ => null,
            };
            if (variant is not null)
                return variant;
        }

        return null;
    }
}
