using Tapescript.Contracts;
using Tapescript.Fetch.Net;
using Tapescript.Fetch.YtDlp;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Messaging;

namespace Tapescript.Fetch.Sources;

/// <summary>A transcript as a file, wherever it came from: a video of one document track, known by its content.</summary>
internal static class DocumentSource
{
    private const int SignatureBytes = 16;

    public static async Task<Fetched> UploadedAsync(
        FetchVideo message,
        BlobRef upload,
        IBlobStore blobs,
        long limit,
        CancellationToken ct
    )
    {
        var name = NameOf(message.Source);
        if (upload.Bytes > limit)
            throw TooLarge(name, limit);
        var start = new byte[SignatureBytes];
        int read;
        try
        {
            await using var content = await blobs.OpenAsync(upload, ct);
            read = await content.ReadAtLeastAsync(start, SignatureBytes, throwOnEndOfStream: false, ct);
        }
        catch (BlobMissingException)
        {
            throw StepException.Permanent(
                "fetch.upload-missing",
                $"The uploaded content of '{name}' is not in the blob store. Upload the file and submit it again."
            );
        }
        if (MediaFile.Is(name, upload.MediaType, start.AsSpan(0, read)))
            throw MediaFile.Refused(name);
        return Of(message, upload, name, url: null);
    }

    public static Fetched Of(FetchVideo message, BlobRef content, string name, Uri? url) =>
        new(
            new VideoFetched
            {
                RunId = message.RunId,
                VideoId = VideoIds.OfContent(content.Sha256),
                Video = new VideoMetadata { Url = url?.AbsoluteUri, Language = message.Options.SourceLanguage },
                Tracks =
                [
                    new FetchedTrack
                    {
                        Content = content,
                        Name = name,
                        Language = message.Options.SourceLanguage,
                        Origin = "document",
                    },
                ],
                Options = message.Options,
            },
            null
        );

    public static string NameOf(string source)
    {
        var name = source.Split('/', '\\')[^1].Trim();
        return name.Length > 0 ? SourceUrl.Shown(name) : "transcript";
    }

    public static StepException TooLarge(string name, long limit) =>
        StepException.Permanent(
            "fetch.too-large",
            $"'{SourceUrl.Shown(name)}' is larger than {Sizes.Shown(limit)} (Fetch:MaxBytes). Split it, or raise the limit."
        );
}
