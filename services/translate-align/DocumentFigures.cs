using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign;

/// <summary>What became of each language of a document, counted in sentences.</summary>
internal static class DocumentFigures
{
    /// <param name="transcript">The document.</param>
    /// <param name="glossaries">What became of the glossary's terms, by the language that was asked for.</param>
    public static IReadOnlyList<TranslationFigures> Of(
        Transcript transcript,
        IReadOnlyDictionary<string, GlossaryUse?> glossaries
    ) =>
        [
            .. transcript.Translations.Select(translation =>
                Of(transcript, translation) with
                {
                    Glossary = UseIn(transcript, translation, glossaries),
                }
            ),
        ];

    private static GlossaryUse? UseIn(
        Transcript transcript,
        Translation translation,
        IReadOnlyDictionary<string, GlossaryUse?> glossaries
    ) => glossaries.FirstOrDefault(g => ReferenceEquals(TranslationPlan.Find(transcript, g.Key), translation)).Value;

    private static TranslationFigures Of(Transcript transcript, Translation translation) =>
        new()
        {
            Language = translation.Language,
            Coverage =
                transcript
                    .Report?.Translations.FirstOrDefault(r => r.Language == translation.Language)
                    ?.WordShare.ToDouble()
                ?? 0,
            Engine = translation.Track is null ? EnginesOf(translation) : "align",
            Translated = Count(translation, BeadState.Translated),
            Aligned = Count(translation, BeadState.Aligned),
            Edited = Count(translation, BeadState.Edited),
            Untranslated = Untranslated(translation),
        };

    private static int Count(Translation translation, BeadState state) =>
        translation.Beads.Where(b => b.State == state).Sum(b => b.Sentences.Count);

    private static IReadOnlyList<UntranslatedFigures> Untranslated(Translation translation) =>
        [
            .. translation
                .Beads.Where(b => b.State == BeadState.Untranslated)
                .GroupBy(b => b.Reason ?? "", StringComparer.Ordinal)
                .Select(g => new UntranslatedFigures { Reason = g.Key, Sentences = g.Sum(b => b.Sentences.Count) })
                .OrderByDescending(u => u.Sentences)
                .ThenBy(u => u.Reason, StringComparer.Ordinal),
        ];

    private static string EnginesOf(Translation translation)
    {
        var engines = translation
            .Beads.Where(b => b.State == BeadState.Translated && b.Engine is not null)
            .GroupBy(b => b.Engine!, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .Select(g => g.Key)
            .ToList();
        return engines.Count == 0 ? "none" : string.Join(", ", engines);
    }
}
