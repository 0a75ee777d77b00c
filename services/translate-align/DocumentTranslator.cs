using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Translating;
using Tapescript.TranslateAlign.Engines;

namespace Tapescript.TranslateAlign;

/// <summary>Fills what alignment left open in the languages that were asked for.</summary>
internal sealed class DocumentTranslator(SentenceTranslator translator, IEngines engines)
{
    /// <summary>The languages that an engine must see to.</summary>
    public async Task<IReadOnlyList<TargetLanguage>> TargetsAsync(TranscriptCleaned message, CancellationToken ct)
    {
        var targets = new List<TargetLanguage>();
        foreach (var language in message.Options.Languages)
        {
            // What somebody asks for in the language that it is in, they have.
            var isThere =
                LanguageTag.Same(language, message.Language)
                || targets.Exists(t => LanguageTag.Same(t.Language, language));
            if (!isThere && LanguageTag.Primary(language).Length > 0)
            {
                var engine = message.Language is { } source ? await engines.FindAsync(source, language, ct) : null;
                targets.Add(new TargetLanguage(language, engine));
            }
        }

        return targets;
    }

    public async Task<Transcript> TranslateAsync(
        Transcript transcript,
        TranscriptCleaned message,
        TargetLanguage target,
        Func<int, Task> reportAsync,
        CancellationToken ct
    )
    {
        var missing = TranslationPlan.Missing(transcript, target.Language);
        if (target.Engine is null)
            return WithoutEngine(transcript, message, target, missing);

        var scope = new MemoryScope(
            LanguageTag.Primary(message.Language),
            LanguageTag.Primary(target.Language),
            target.EngineId,
            message.VideoId
        );
        var answers = await translator.TranslateAsync(target.Engine, scope, missing, reportAsync, ct);
        return TranslationPlan.Apply(transcript, target.Language, answers);
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
        var hasTrack = TranslationPlan.Find(transcript, target.Language) is not null;
        // Where the source's own translation leaves off, that it does is the better reason.
        var answers = hasTrack
            ? []
            : missing.ToDictionary(
                s => s.Id,
                _ => new SentenceTranslation(null, reason, "none"),
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
