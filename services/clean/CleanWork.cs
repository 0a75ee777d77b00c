using Microsoft.Extensions.Options;
using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Messaging;
using Tapescript.Text.Cleaning;

namespace Tapescript.Clean;

/// <summary>Loads the tracks of a video, cleans them and puts the document away. What breaks the invariant is not stored.</summary>
internal sealed class CleanWork(
    IBlobStore blobs,
    ModelCleaning cleaning,
    CleanMetrics metrics,
    TimeProvider time,
    IOptions<CleanOptions> options
)
{
    /// <summary>The model that helps; empty for none.</summary>
    public string Model => cleaning.Id;

    public CleaningOptions OptionsOf(TranscriptImported message) =>
        new()
        {
            Language = message.Options.SourceLanguage,
            ParagraphWords = options.Value.ParagraphWords,
            Off = [.. message.Options.RepairsOff, .. options.Value.OffNames()],
            Also = [.. message.Options.RepairsAlso, .. options.Value.AlsoNames()],
        };

    /// <returns>What was made, and whether rules did what a model was to do.</returns>
    public async Task<(StoredCleaning Cleaning, bool FellBack)> CleanAsync(
        TranscriptImported message,
        IProgress<int> progress,
        CancellationToken ct
    )
    {
        Validate(message);
        var tracks = new List<Transcript>(message.Tracks.Count);
        foreach (var track in message.Tracks)
            tracks.Add(Read(await blobs.ReadAsync(track.Transcript, ct)));

        var started = time.GetTimestamp();
        var (document, fellBack) = await cleaning.CleanAsync(
            TranscriptCleaning.Combine(tracks),
            OptionsOf(message),
            progress,
            ct
        );
        var report = document.Report ?? new QualityReport();
        if (report.WordsIn == 0)
            throw StepException.Permanent(
                "clean.no-words",
                "The transcript has no words: it is empty, or holds only times and sounds. Submit one with text."
            );
        if (TranscriptInvariant.Check(document) is [var fault, ..])
            throw StepException.Permanent(
                "clean.invariant",
                $"The cleaned document failed its own check ({fault}), so it was not stored. Report this with the source."
            );

        metrics.Record(document, time.GetElapsedTime(started));
        var blob = await blobs.PutAsync(TranscriptJson.Write(document), TranscriptJson.MediaType, ct);
        var stored = new StoredCleaning
        {
            Sha256 = blob.Sha256,
            Bytes = blob.Bytes,
            MediaType = blob.MediaType,
            Title = document.Meta.Title,
            Language = document.Meta.Language,
            TrackLanguages = string.Join(' ', document.Tracks.Skip(1).Select(t => t.Language).OfType<string>()),
            WordsIn = report.WordsIn,
            WordsOut = report.WordsOut,
            WordsLost = report.WordsLost,
            Sentences = report.Sentences,
            Chapters = document.Chapters.Count,
            Report = TranscriptJson.ToElement(report).GetRawText(),
        };
        return (stored, fellBack);
    }

    private static Transcript Read(byte[] content)
    {
        try
        {
            return TranscriptJson.Read(content);
        }
        catch (TranscriptFormatException e)
        {
            throw StepException.Permanent(
                "clean.document",
                $"{e.Message} Retry the run from the import step: tapescript retry ID --from import.",
                e
            );
        }
    }

    private static void Validate(TranscriptImported message)
    {
        if (message.RunId == Guid.Empty || message.VideoId.Length == 0)
            throw StepException.Permanent(
                "clean.message",
                "The message names no run or no video. Submit the source again; if that does not help, report it."
            );
        if (message.Tracks.Count == 0)
            throw StepException.Permanent(
                "clean.no-tracks",
                "The message names no track. Retry the run from the import step: tapescript retry ID --from import."
            );
    }
}
