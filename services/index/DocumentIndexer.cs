using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Messaging;
using Tapescript.Text.Quality;

namespace Tapescript.Index;

/// <summary>Load, store, publish; what was done before is only published again.</summary>
internal sealed class DocumentIndexer(IndexStore store, IBlobStore blobs, Outgoing outgoing, TimeProvider time)
{
    private const int MostGaps = 20;

    public async Task IndexAsync(IndexJob job, CancellationToken ct)
    {
        if (!job.IsValid)
            throw StepException.Permanent(
                "index.bad-message",
                "The message names no run, no video or no document; submit the source again."
            );

        var indexed = await store.FindResultAsync(job, ct) ?? await StoreAsync(job, ct);
        var messageId = MessageIds.For(job.RunId, $"{Step.Index}:{job.Stage}", job.Document.Sha256);
        await outgoing.PublishAsync(indexed, messageId, ct);
    }

    private async Task<TranscriptIndexed> StoreAsync(IndexJob job, CancellationToken ct)
    {
        var transcript = Read(await blobs.ReadAsync(job.Document, ct));
        var languages = DocumentSegments.Of(transcript);
        var indexed = new TranscriptIndexed
        {
            RunId = job.RunId,
            VideoId = job.VideoId,
            DocumentId = ShortId.Of(job.RunId),
            Document = job.Document,
            Stage = job.Stage,
            Title = job.Title ?? transcript.Meta.Title,
            Segments = languages.Sum(l => l.Segments.Count),
            Languages = [.. languages.Select(l => l.Language).Where(l => l.Length > 0)],
            Gaps = [.. QualityReporter.GapsInWords(transcript).Take(MostGaps)],
        };
        job = job with { IndexedMs = time.GetUtcNow().ToUnixTimeMilliseconds() };
        await store.PutAsync(job, indexed, DocumentHead.Of(transcript, job.Title), languages, ct);
        return indexed;
    }

    private static Transcript Read(byte[] content)
    {
        try
        {
            return TranscriptJson.Read(content);
        }
        catch (TranscriptFormatException e)
        {
            throw StepException.Permanent("index.unreadable-document", e.Message, e);
        }
    }
}
