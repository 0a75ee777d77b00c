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

    /// <summary>Whether two tags name one language.</summary>
    /// <param name="one">A tag.</param>
    /// <param name="other">Another.</param>
    /// <returns>True when their primary subtags are the same and known.</returns>
    public static bool Same(string? one, string? other) =>
        Primary(one) is { Length: > 0 } primary && primary == Primary(other);
}
