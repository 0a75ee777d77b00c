using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Leases;
using Tapescript.Platform.Messaging;
using Tapescript.Text.Alignment;
using Tapescript.Text.Cleaning;
using Tapescript.Text.Quality;

namespace Tapescript.TranslateAlign;

/// <summary>Align what the source has, translate what is missing, store, publish.</summary>
internal sealed class TranslateStep(
    TranslateStore store,
    DocumentTranslator translator,
    IBlobStore blobs,
    Outgoing outgoing
) : ILeasedStep<TranscriptCleaned>
{
    private const int MostRounds = 3;

    public string Step => Contracts.Step.Translate;

    public string KeyOf(TranscriptCleaned message) => $"{message.RunId:D}:{message.Document.Sha256}";

    public Guid RunIdOf(TranscriptCleaned message) => message.RunId;

    public async Task RunAsync(TranscriptCleaned message, Lease lease, CancellationToken ct)
    {
        if (message.RunId == Guid.Empty || message.VideoId.Length == 0 || message.Document.Sha256.Length != 64)
            throw StepException.Permanent(
                "translate.bad-message",
                "The message names no run, no video or no document; submit the source again."
            );

        var targets = await translator.TargetsAsync(message, ct);
        var edits = await store.FindEditsAsync(message.VideoId, ct);
        var result = await ResultAsync(message, targets, edits, lease, ct);
        // What somebody wrote meanwhile; the sentences are all there, so that this is quick.
        for (var round = 0; round < MostRounds; round++)
        {
            var now = await store.FindEditsAsync(message.VideoId, ct);
            if (now.Version == edits.Version)
                break;
            edits = now;
            result = await ResultAsync(message, targets, edits, lease, ct);
        }

        await lease.EnsureCurrentAsync(ct);
        await PublishAsync(message, lease, result, ct);
    }

    private async Task<TranslatedDocument> ResultAsync(
        TranscriptCleaned message,
        IReadOnlyList<TargetLanguage> targets,
        VideoEdits edits,
        Lease lease,
        CancellationToken ct
    )
    {
        var key = ResultKey.Of(message, targets.Select(t => t.EngineId), edits.Version);
        return await StoredAsync(key, ct) ?? await MakeAsync(message, key, targets, edits, lease, ct);
    }

    /// <summary>A result whose document is gone is made again, so that a retry of this step heals it.</summary>
    private async Task<TranslatedDocument?> StoredAsync(ResultKey key, CancellationToken ct) =>
        await store.FindResultAsync(key, ct) is { } stored && await blobs.ExistsAsync(stored.Document.Sha256, ct)
            ? stored
            : null;

    private async Task<TranslatedDocument> MakeAsync(
        TranscriptCleaned message,
        ResultKey key,
        IReadOnlyList<TargetLanguage> targets,
        VideoEdits edits,
        Lease lease,
        CancellationToken ct
    )
    {
        var transcript = TranslationAlignment.Align(Read(await blobs.ReadAsync(message.Document, ct)), ct);
        transcript = edits.ApplyTo(transcript, [.. targets.Select(t => t.Language)]);
        for (var i = 0; i < targets.Count; i++)
        {
            var before = i * 100;
            var language = targets[i].Language;
            Task ReportAsync(int done, int total) =>
                lease.ReportAsync(
                    (before + (total == 0 ? 100 : (int)(done * 100L / total))) / targets.Count,
                    new SentenceProgress
                    {
                        Language = language,
                        Done = done,
                        Total = total,
                    }
                );
            transcript = await translator.TranslateAsync(transcript, message, targets[i], ReportAsync, ct);
        }

        var stage = new Stage
        {
            Name = Contracts.Step.Translate,
            Version = key.Engine.Replace('\n', ';'),
            Options = key.OptionsHash,
        };
        transcript = transcript with { Stages = [.. transcript.Stages, stage] };
        transcript = transcript with { Report = QualityReporter.Report(transcript) };
        var uses = new Dictionary<string, GlossaryUse?>(StringComparer.Ordinal);
        foreach (var target in targets)
            (transcript, uses[target.Language]) = DocumentTranslator.WithGlossary(transcript, message, target);
        if (TranscriptInvariant.Check(transcript) is [var fault, ..])
            throw StepException.Permanent(
                "translate.invariant",
                $"The translation would lose text, so it was not stored: {fault}. Please report this document."
            );

        await lease.EnsureCurrentAsync(ct);
        var blob = await blobs.PutAsync(TranscriptJson.Write(transcript), TranscriptJson.MediaType, ct);
        var result = new TranslatedDocument(blob, DocumentFigures.Of(transcript, uses));
        // An engine that failed or answered badly may do better next time: such a result is not reused.
        if (!HasFailures(transcript))
            await store.PutResultAsync(key, message.VideoId, result, ct);
        return result;
    }

    private Task PublishAsync(
        TranscriptCleaned message,
        Lease lease,
        TranslatedDocument result,
        CancellationToken ct
    ) =>
        outgoing.PublishAsync(
            new TranscriptTranslated
            {
                RunId = message.RunId,
                VideoId = message.VideoId,
                Document = result.Document,
                Cleaned = message.Document,
                Title = message.Title,
                Translations = result.Figures,
                Options = message.Options,
            },
            MessageIds.For(message.RunId, Step, result.Document.Sha256),
            lease.Attempt,
            ct
        );

    private static bool HasFailures(Transcript transcript) =>
        transcript.Translations.Any(t =>
            t.Beads.Any(b =>
                b.State == BeadState.Untranslated
                && b.Reason
                    is not (
                        UntranslatedReason.NoEngine
                        or UntranslatedReason.NotInSource
                        or UntranslatedReason.SourceEnds
                        or UntranslatedReason.UnknownLanguage
                    )
            )
        );

    private static Transcript Read(byte[] content)
    {
        try
        {
            return TranscriptJson.Read(content);
        }
        catch (TranscriptFormatException e)
        {
            throw StepException.Permanent("translate.unreadable-document", e.Message, e);
        }
    }
}
