using MassTransit;
using Tapescript.Contracts;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Messaging;
using Tapescript.Platform.Progress;

namespace Tapescript.Clean;

/// <summary>Clean → store → publish. What was cleaned before is only published again.</summary>
internal sealed class CleanTranscriptConsumer(
    CleanWork work,
    CleanStore store,
    IBlobStore blobs,
    StepReporting reporting,
    Outgoing outgoing
) : IConsumer<TranscriptImported>
{
    public async Task Consume(ConsumeContext<TranscriptImported> context)
    {
        var message = context.Message;
        var ct = context.CancellationToken;
        var key = CleaningKey.Of(message, work.OptionsOf(message), work.Model);
        var forRun = key.ForRun(message.RunId);
        var cleaning = await store.FindAsync(key, ct) ?? await store.FindAsync(forRun, ct);
        if (cleaning is null || !await blobs.ExistsAsync(cleaning.Sha256, ct))
        {
            bool fellBack;
            await using (var progress = reporting.Begin(message.RunId, Step.Clean))
                (cleaning, fellBack) = await work.CleanAsync(message, progress, ct);
            await store.SaveAsync(fellBack ? forRun : key, message.VideoId, cleaning, ct);
        }

        await outgoing.PublishAsync(
            Cleaned(message, cleaning),
            MessageIds.For(message.RunId, Step.Clean, cleaning.Sha256),
            context.GetAttempt(),
            ct
        );
    }

    private static TranscriptCleaned Cleaned(TranscriptImported message, StoredCleaning cleaning) =>
        new()
        {
            RunId = message.RunId,
            VideoId = message.VideoId,
            Document = cleaning.Document(),
            Title = cleaning.Title,
            Language = cleaning.Language,
            TargetLanguages = TargetLanguages.Of(
                message.Options.Languages,
                cleaning.TrackLanguages.Split(' ', StringSplitOptions.RemoveEmptyEntries),
                cleaning.Language
            ),
            Quality = new QualityFigures
            {
                WordsIn = cleaning.WordsIn,
                WordsOut = cleaning.WordsOut,
                WordsLost = cleaning.WordsLost,
                Sentences = cleaning.Sentences,
                Chapters = cleaning.Chapters,
            },
            Options = message.Options,
        };
}
