using System.Text;
using Tapescript.Contracts;
using Tapescript.Fetch.Net;
using Tapescript.Fetch.YtDlp;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Messaging;

namespace Tapescript.Fetch.Sources;

/// <summary>Downloads a caption track in the best of the formats that it is on offer in.</summary>
internal sealed class CaptionSource(Downloader downloader, IBlobStore blobs)
{
    public async Task<FetchedTrack> FetchAsync(ChosenTrack track, Uri page, CancellationToken ct)
    {
        StepException? first = null;
        foreach (var file in track.Files)
        {
            try
            {
                return await FetchAsync(track, file, page, ct);
            }
            catch (StepException e) when (e.Code != AddressGuard.RefusedCode)
            {
                // Another format of the same track may be there; when none is, the best one's reason counts.
                first ??= e;
            }
        }
        throw first!;
    }

    private async Task<FetchedTrack> FetchAsync(ChosenTrack track, CaptionFile file, Uri page, CancellationToken ct)
    {
        var (content, mediaType) = await ContentAsync(file, page, ct);
        if (IsBlank(content.Span))
            throw StepException.Transient(
                "fetch.captions-empty",
                $"The captions of {SourceUrl.Shown(page)} ({track.Language ?? "language unknown"}) came empty, as they do when the site wants a token. It is tried again; or download the captions yourself and upload the file."
            );
        return new FetchedTrack
        {
            Content = await blobs.PutAsync(content, mediaType ?? "application/octet-stream", ct),
            Name =
                $"{track.Language ?? "captions"}.{(file.Extension is "" or "unknown_video" ? "txt" : file.Extension)}",
            Language = track.Language,
            Origin = track.Origin,
        };
    }

    private async Task<(ReadOnlyMemory<byte> Content, string? MediaType)> ContentAsync(
        CaptionFile file,
        Uri page,
        CancellationToken ct
    )
    {
        if (file.Data is { } data)
            return (Encoding.UTF8.GetBytes(data), null);
        if (!Uri.TryCreate(page, file.Url, out var url))
            throw StepException.Permanent(
                "fetch.caption-url",
                $"{SourceUrl.Shown(page)} names captions at an address that is none. Download them yourself and upload the file."
            );
        var download = await downloader.GetAsync(SourceUrl.Check(url), wanted: null, ct);
        return (download.Content ?? default, download.MediaType);
    }

    private static bool IsBlank(ReadOnlySpan<byte> content) => content.Trim(" \t\r\n\uFEFF"u8).IsEmpty;
}
