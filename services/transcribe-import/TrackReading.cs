using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Formats;
using Tapescript.Text.Languages;

namespace Tapescript.TranscribeImport;

/// <summary>From a track's bytes to its document, with what the site says of the video.</summary>
internal static class TrackReading
{
    private const int DetectionLetters = 20_000;

    public static ReadTrack Read(
        ReadOnlyMemory<byte> content,
        FetchedTrack track,
        VideoFetched message,
        ImportOptions limits
    )
    {
        var outcome = TranscriptFormats.Read(
            content,
            new ReadOptions
            {
                Name = track.Name,
                Language = track.Language,
                Url = message.Video.Url,
                // A document that names its video knows better than the hash of its bytes.
                VideoId = message.VideoId.StartsWith("sha256:", StringComparison.Ordinal) ? null : message.VideoId,
                Origin = OriginOf(track),
                MaxBytes = limits.MaxBytes,
                MaxCues = limits.MaxCues,
            }
        );
        if (outcome.Transcript is not { } transcript)
            return new ReadTrack(
                track,
                null,
                outcome.Format,
                outcome.Failure ?? "It is no transcript that can be read."
            );
        if (!transcript.Tracks.Any(read => read.Cues.Any(cue => !string.IsNullOrWhiteSpace(cue.Text))))
            return new ReadTrack(
                track,
                null,
                outcome.Format,
                "It holds no text. Check that the right file was given, and that it is not empty."
            );
        return new ReadTrack(track, WithLanguage(transcript), outcome.Format, null);
    }

    /// <summary>The site's word on the video stands above what a reader found in the text.</summary>
    public static Transcript Merge(ReadTrack read, VideoFetched message, string optionsHash)
    {
        var transcript = read.Transcript!;
        var video = message.Video;
        return transcript with
        {
            Source = transcript.Source with { Url = video.Url ?? transcript.Source.Url },
            Meta = transcript.Meta with
            {
                Title = video.Title ?? transcript.Meta.Title ?? TitleOf(read.Track),
                Channel = video.Channel ?? transcript.Meta.Channel,
                Published = video.Published ?? transcript.Meta.Published,
                DurationMs = video.DurationMs ?? transcript.Meta.DurationMs,
            },
            Stages =
            [
                new Stage
                {
                    Name = Step.Import,
                    Version = TranscriptEngine.ImportVersion,
                    Options = optionsHash[..16],
                },
            ],
            Chapters =
                video.Chapters.Count == 0
                    ? transcript.Chapters
                    :
                    [
                        .. video
                            .Chapters.OrderBy(chapter => chapter.StartMs)
                            .Select(chapter => new Chapter
                            {
                                Title = chapter.Title,
                                Start = chapter.StartMs,
                                Origin = ChapterOrigin.Publisher,
                            }),
                    ],
        };
    }

    private static Transcript WithLanguage(Transcript transcript)
    {
        var source = transcript.Tracks[0];
        var language = source.Language ?? transcript.Meta.Language ?? LanguageDetection.Detect(Sample(source));
        return transcript with
        {
            Meta = transcript.Meta with { Language = language },
            Tracks = [source with { Language = language }, .. transcript.Tracks.Skip(1)],
        };
    }

    private static string Sample(Track track)
    {
        var sample = new System.Text.StringBuilder();
        foreach (var cue in track.Cues)
        {
            if (sample.Length >= DetectionLetters)
                break;
            sample.Append(cue.Text).Append('\n');
        }
        return sample.ToString();
    }

    private static TrackOrigin OriginOf(FetchedTrack track) =>
        Enum.TryParse<TrackOrigin>(track.Origin, ignoreCase: true, out var origin) && Enum.IsDefined(origin)
            ? origin
            : TrackOrigin.Document;

    private static string? TitleOf(FetchedTrack track) =>
        track.Origin == "document" && Path.GetFileNameWithoutExtension(track.Name) is { Length: > 0 } name
            ? name
            : null;
}
