using System.Net.Http.Headers;
using Microsoft.Extensions.Options;
using Tapescript.Contracts;
using Tapescript.Fetch.Net;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Messaging;
using Tapescript.Text.Formats;

namespace Tapescript.Fetch.Sources;

/// <summary>A URL: of a transcript when its content is one, else of a page with a video.</summary>
internal sealed class WebSource(
    Downloader downloader,
    PageSource pages,
    IBlobStore blobs,
    IOptions<FetchOptions> options
)
{
    private static readonly string[] VideoHosts = ["youtube.com", "youtu.be", "youtube-nocookie.com", "vimeo.com"];

    public async Task<Fetched> FetchAsync(FetchVideo message, Func<int, Task> progress, CancellationToken ct)
    {
        var url = SourceUrl.Parse(message.Source.Trim(), options.Value.MaxUrlLength);
        if (!IsVideoHost(url.IdnHost) && await TranscriptAsync(message, url, ct) is { } transcript)
            return transcript;
        await progress(10);
        return await pages.FetchAsync(message, url, progress, ct);
    }

    private async Task<Fetched?> TranscriptAsync(FetchVideo message, Uri url, CancellationToken ct)
    {
        var named = IsNamedAsTranscript(url);
        Download download;
        try
        {
            download = await downloader.GetAsync(url, response => MayBeTranscript(response.Content.Headers, named), ct);
        }
        catch (StepException e) when (!named && (e.Code is "fetch.forbidden" or "fetch.http-status"))
        {
            // What a page answers to a stranger says little; yt-dlp knows how to ask.
            return null;
        }
        if (download.Content is not { } content)
            return null;

        var name = download.FileName?.Trim('"') is { Length: > 0 } said
            ? said
            : Uri.UnescapeDataString(download.Url.AbsolutePath);
        name = DocumentSource.NameOf(name);
        if (content.IsEmpty)
            throw StepException.Permanent(
                "fetch.empty",
                $"{SourceUrl.Shown(url)} is empty. Check the address, or download the file and upload it."
            );
        if (IsMarkup(content.Span) || MediaFile.Is(name, mediaType: null, content.Span[..Math.Min(16, content.Length)]))
            return null;
        var outcome = TranscriptFormats.Read(
            content,
            new ReadOptions { Name = name, MaxBytes = options.Value.MaxBytes }
        );
        var isPlain = outcome.Format is null or "text" or "txt" or "plain";
        if (outcome.Transcript is null && !named || isPlain && !named && !IsText(download.MediaType))
            return null;
        var blob = await blobs.PutAsync(content, download.MediaType ?? "application/octet-stream", ct);
        return DocumentSource.Of(message, blob, name, download.Url);
    }

    private static bool IsVideoHost(string host) =>
        VideoHosts.Any(known =>
            host.Equals(known, StringComparison.OrdinalIgnoreCase)
            || host.EndsWith("." + known, StringComparison.OrdinalIgnoreCase)
        );

    private static bool IsNamedAsTranscript(Uri url) =>
        Path.GetExtension(url.AbsolutePath) is { Length: > 1 } extension
        && extension.ToLowerInvariant() is not (".html" or ".htm" or ".xhtml")
        && TranscriptFormats.Find(extension) is { CanRead: true };

    private static bool MayBeTranscript(HttpContentHeaders headers, bool named) =>
        headers.ContentType?.MediaType?.ToLowerInvariant() switch
        {
            "text/html" or "application/xhtml+xml" => named,
            { } type => !type.StartsWith("video/", StringComparison.Ordinal)
                && !type.StartsWith("audio/", StringComparison.Ordinal)
                && !type.StartsWith("image/", StringComparison.Ordinal),
            null => true,
        };

    private static bool IsText(string? mediaType) => mediaType is "text/plain" or "text/markdown";

    private static bool IsMarkup(ReadOnlySpan<byte> content)
    {
        var start = content[..Math.Min(512, content.Length)];
        var text = System
            .Text.Encoding.Latin1.GetString(start)
            .TrimStart('\uFEFF', 'ï', '»', '¿', ' ', '\t', '\r', '\n');
        return text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
