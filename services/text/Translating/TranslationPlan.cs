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
        var hashes = BeadMerge.HashesOf(t);
        var good = new HashSet<string>(StringComparer.Ordinal);
        foreach (var bead in Find(t, language)?.Beads ?? [])
        {
            if (IsGood(bead) && BeadMerge.Fits(bead, hashes))
                good.UnionWith(bead.Sentences);
        }

        return [.. t.Sentences.Where(s => !good.Contains(s.Id))];
    }

    /// <summary>Puts answers into the document.</summary>
    /// <param name="t">The document.</param>
    /// <param name="language">The target language, BCP 47.</param>
    /// <param name="bySentenceId">The answers; those for sentences that are translated already are not used.</param>
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
        var existing = Find(t, language);
        var beads = new BeadMerge(t, existing?.Beads ?? []).With(Missing(t, language), bySentenceId);
        var translation = (existing ?? new Translation { Language = language }) with { Beads = beads };
        return t with
        {
            Translations = existing is null
                ? [.. t.Translations, translation]
                : [.. t.Translations.Select(other => ReferenceEquals(other, existing) ? translation : other)],
        };
    }

    /// <summary>The translation into a language, whatever its region.</summary>
    /// <param name="t">The document.</param>
    /// <param name="language">The language, BCP 47.</param>
    /// <returns>The one with the very tag, else the first of the language, else null.</returns>
    public static Translation? Find(Transcript t, string language)
    {
        ArgumentNullException.ThrowIfNull(t);
        return t.Translations.FirstOrDefault(x =>
                string.Equals(x.Language, language, StringComparison.OrdinalIgnoreCase)
            ) ?? t.Translations.FirstOrDefault(x => LanguageTag.Same(x.Language, language));
    }

    private static bool IsGood(Bead bead) =>
        bead.State is BeadState.Translated or BeadState.Aligned or BeadState.Edited;
}
