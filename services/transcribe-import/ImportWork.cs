using Microsoft.Extensions.Options;
using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Messaging;
using Tapescript.Text.Formats;

namespace Tapescript.TranscribeImport;

/// <summary>Reads all tracks of a video. The source must be readable; another that is not becomes a problem of it.</summary>
internal sealed class ImportWork(IBlobStore blobs, IOptions<ImportOptions> options)
{
    public async Task<IReadOnlyList<ImportedTrack>> ImportAsync(
        VideoFetched message,
        ImportKey key,
        CancellationToken ct
    )
    {
        Validate(message);
        var reads = new List<ReadTrack>(message.Tracks.Count);
        foreach (var track in message.Tracks)
            reads.Add(await ReadAsync(track, message, ct));
        if (reads[0].Failure is { } failure)
            throw StepException.Permanent("import.unreadable", $"'{reads[0].Track.Name}' was not read. {failure}");

        var problems = message
            .Problems.Select(text => Problem("fetch.left-out", text))
            .Concat(
                reads
                    .Where(read => read.Failure is not null)
                    .Select(read =>
                        Problem("import.left-out", $"The track '{read.Track.Name}' was left out. {read.Failure}")
                    )
            )
            .ToList();

        var imported = new List<ImportedTrack>();
        foreach (var read in reads.Where(read => read.Transcript is not null))
        {
            var document = TrackReading.Merge(read, message, key.OptionsHash);
            if (imported.Count == 0 && problems.Count > 0)
                document = document with { Problems = [.. document.Problems, .. problems] };
            imported.Add(
                new ImportedTrack
                {
                    Transcript = await blobs.PutAsync(TranscriptJson.Write(document), TranscriptJson.MediaType, ct),
                    Language = document.Tracks[0].Language,
                    Origin = read.Track.Origin,
                    Engine = $"{read.Format}/{TranscriptEngine.ImportVersion}",
                }
            );
        }
        return imported;
    }

    private async Task<ReadTrack> ReadAsync(FetchedTrack track, VideoFetched message, CancellationToken ct)
    {
        var limits = options.Value;
        if (track.Content.Bytes > limits.MaxBytes)
            return new ReadTrack(
                track,
                null,
                null,
                $"It is larger than {limits.MaxBytes / (1024 * 1024)} MiB (Import:MaxBytes). Split it, or raise the limit."
            );
        var content = await blobs.ReadAsync(track.Content, ct);
        return TrackReading.Read(content, track, message, limits);
    }

    private static void Validate(VideoFetched message)
    {
        if (message.RunId == Guid.Empty || message.VideoId.Length == 0)
            throw StepException.Permanent(
                "import.message",
                "The message names no run or no video. Submit the source again; if that does not help, report it."
            );
        if (message.Tracks.Count == 0)
            throw StepException.Permanent(
                "import.no-tracks",
                message.Audio is null
                    ? "There is neither a caption track nor a transcript. Upload a transcript of it."
                    : "There is sound but no caption track, and speech recognition is not part of this version. Upload a transcript of it."
            );
    }

    private static Problem Problem(string code, string message) =>
        new()
        {
            Severity = Severity.Warning,
            Code = code,
            Message = message,
        };
}
