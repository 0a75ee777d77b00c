using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Translating;
using Tapescript.TranslateAlign.Engines;
using Tapescript.TranslateAlign.Glossaries;
using Tapescript.TranslateAlign.Ledger;

namespace Tapescript.TranslateAlign;

/// <summary>Fills what alignment left open in the languages that were asked for.</summary>
internal sealed class DocumentTranslator(SentenceTranslator translator, IEngines engines, GlossaryShelf glossaries)
{
    /// <summary>The languages that an engine must see to.</summary>
    public async Task<IReadOnlyList<TargetLanguage>> TargetsAsync(TranscriptCleaned message, CancellationToken ct)
    {
        var targets = new List<TargetLanguage>();
        var terms = await glossaries.OpenAsync(message.Options.Glossary, ct);
        foreach (var language in message.Options.Languages)
        {
            // What somebody asks for in the language that it is in, they have.
            var isThere =
                LanguageTag.Same(language, message.Language)
                || targets.Exists(t => LanguageTag.Same(t.Language, language));
            if (!isThere && LanguageTag.Primary(language).Length > 0)
            {
                targets.Add(
                    message.Language is { } source
                        ? new TargetLanguage(
                            language,
                            await engines.FindAsync(source, language, ct),
                            terms,
                            terms.VersionOf(new LanguagePair(source, language))
                        )
                        : new TargetLanguage(language, [])
                );
            }
        }

        return targets;
    }

    public async Task<Transcript> TranslateAsync(
        Transcript transcript,
        TranscriptCleaned message,
        TargetLanguage target,
        Func<int, int, Task> reportAsync,
        CancellationToken ct
    )
    {
        if (message.Language is not { } source || target.Engines.Count == 0)
            return WithoutEngine(transcript, message, target, TranslationPlan.Missing(transcript, target.Language));

        var languages = new LanguagePair(source, target.Language);
        var glossary = target.Glossaries?.Find(languages, transcript.Meta.Channel) ?? Glossary.Empty;
        var key = new LedgerKey(message.Document.Sha256, languages, message.VideoId);
        var job = new TranslationJob(key, transcript, target.Engines, glossary);
        var answers = await translator.TranslateAsync(job, reportAsync, ct);
        return WithFaults(TranslationPlan.Apply(transcript, target.Language, answers), target, answers);
    }

    /// <summary>Counts the glossary's terms, once the report is made.</summary>
    public static (Transcript Document, GlossaryUse? Use) WithGlossary(
        Transcript transcript,
        TranscriptCleaned message,
        TargetLanguage target
    )
    {
        if (message.Language is not { } source || target.Glossaries is not { } glossaries)
            return (transcript, null);
        var languages = new LanguagePair(source, target.Language);
        var isForOthers = glossaries.IsForOthers(languages);
        if (isForOthers)
            transcript = transcript with { Problems = [.. transcript.Problems, GlossaryFigures.ForOthers(languages)] };
        var (counted, use) = GlossaryFigures.Add(
            transcript,
            target.Language,
            glossaries.Find(languages, transcript.Meta.Channel)
        );
        return (counted, use ?? (isForOthers ? new GlossaryUse() : null));
    }

    // What an engine said when it failed tells people what to do.
    private static Transcript WithFaults(
        Transcript transcript,
        TargetLanguage target,
        IReadOnlyDictionary<string, SentenceTranslation> answers
    )
    {
        if (!answers.Values.Any(a => a.Reason is UntranslatedReason.EngineFailed or UntranslatedReason.OverBudget))
            return transcript;
        var faults = target
            .Engines.Where(e => e.Health.LastFailure is not null)
            .Select(e => new Problem
            {
                Severity = Severity.Warning,
                Code = "translate.engine-failed",
                Message = $"{e.Health.LastFailure} 'tapescript retry ID --from translate' translates what is left.",
            });
        return transcript with { Problems = [.. transcript.Problems, .. faults] };
    }

    private Transcript WithoutEngine(
        Transcript transcript,
        TranscriptCleaned message,
        TargetLanguage target,
        IReadOnlyList<Sentence> missing
    )
    {
        var isKnown = message.Language is not null;
        var reason = isKnown ? UntranslatedReason.NoEngine : UntranslatedReason.UnknownLanguage;
        var hasTrack = TranslationPlan.Find(transcript, target.Language)?.Track is not null;
        // Where the source's own translation leaves off, that it does is the better reason.
        var answers = hasTrack
            ? []
            : missing.ToDictionary(
                s => s.Id,
                _ => new SentenceTranslation(null, reason, EngineName.None),
                StringComparer.Ordinal
            );
        var problem = new Problem
        {
            Severity = Severity.Warning,
            Code = isKnown ? "translate.no-engine" : "translate.unknown-language",
            Message = isKnown
                ? engines.HowToGet(message.Language!, target.Language)
                : "The language of the source is not known: submit it again and say which it is.",
        };
        var applied = TranslationPlan.Apply(transcript, target.Language, answers);
        return missing.Count == 0 ? applied : applied with { Problems = [.. applied.Problems, problem] };
    }
}
