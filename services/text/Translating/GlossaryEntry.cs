namespace Tapescript.Text.Translating;

/// <summary>A term with where it holds.</summary>
/// <param name="From">Language of the source, BCP 47; empty: any.</param>
/// <param name="To">Language of the translation, BCP 47; empty: any.</param>
/// <param name="Channel">The channel, as documents name it; null: all.</param>
/// <param name="Term">The term.</param>
public sealed record GlossaryEntry(string From, string To, string? Channel, GlossaryTerm Term)
{
    /// <summary>Whether it holds.</summary>
    /// <param name="languages">From which language into which.</param>
    /// <param name="channel">The document's channel.</param>
    /// <returns>True when languages and channel fit.</returns>
    public bool HoldsFor(LanguagePair languages, string? channel)
    {
        ArgumentNullException.ThrowIfNull(languages);
        return (From.Length == 0 || LanguageTag.Same(From, languages.Source))
            && (To.Length == 0 || LanguageTag.Same(To, languages.Target))
            && (Channel is null || string.Equals(Channel, channel, StringComparison.OrdinalIgnoreCase));
    }
}
