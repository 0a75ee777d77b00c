using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Tapescript.Contracts;
using Tapescript.Fetch.Net;
using Tapescript.Fetch.YtDlp;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Messaging;

namespace Tapescript.Fetch.Sources;

/// <summary>A page with a video, through yt-dlp: what the site says, and the caption tracks worth having.</summary>
internal sealed class PageSource(
    YtDlpRunner ytDlp,
    CaptionSource captions,
    CollectionWriter collections,
    IBlobStore blobs,
    IOptions<FetchOptions> options,
    ILogger<PageSource> logger
)
{
    private const int MostChapters = 200;

    public async Task<Fetched> FetchAsync(FetchVideo message, Uri url, Func<int, Task> progress, CancellationToken ct)
    {
        var json = await ytDlp.DescribeAsync(url, ct);
        var page = PageInfoReader.Read(json) ?? throw YtDlpFailure.NotJson(url);
        await progress(50);
        if (page.IsPlaylist)
        {
            if (Members(message, page, url) is { Count: > 0 } members)
            {
                if (members.Count > options.Value.MaxMembers)
                    throw CollectionWriter.TooMany(SourceUrl.Shown(url), options.Value.MaxMembers);
                return await collections.WriteAsync(message, CollectionId(page, url), page.Title, members, ct);
            }
            page = Embedded(page, url);
        }

        var chosen = TrackChoice.Choose(page, message.Options.SourceLanguage, message.Options.Languages);
        if (chosen.Count == 0)
            throw WithoutCaptions(page, url);
        var tracks = new List<FetchedTrack>();
        var problems = new List<string>();
        foreach (var track in chosen)
        {
            try
            {
                tracks.Add(await captions.FetchAsync(track, url, ct));
            }
            catch (StepException e) when (tracks.Count > 0 && !e.IsTransient)
            {
                // Without the translation of the site there is still the source, and engines that translate.
                problems.Add($"The site's captions in {track.Language} could not be fetched: {e.Reason}");
                logger.LogWarning("{Problem}", problems[^1]);
            }
            await progress(50 + 40 * tracks.Count / chosen.Count);
        }

        return new Fetched(
            new VideoFetched
            {
                RunId = message.RunId,
                VideoId = VideoIds.Of(page, url),
                Video = Metadata(page, url, message.Options.SourceLanguage ?? chosen[0].Language),
                Tracks = tracks,
                Info = await blobs.PutAsync(json, "application/json", ct),
                Problems = problems,
                Options = message.Options,
            },
            null
        );
    }

    private static VideoMetadata Metadata(PageInfo page, Uri url, string? language) =>
        new()
        {
            Url = page.Url is { Length: <= 4096 } said && LooksFit(said) ? said : url.AbsoluteUri,
            Title = page.Title,
            Channel = page.Channel,
            Language = language ?? page.Language,
            Published = page.Published,
            DurationMs = page.DurationMs,
            Chapters = [.. page.Chapters.Take(MostChapters)],
        };

    /// <summary>Entries that have a page of their own.</summary>
    private static List<SubmitVideo> Members(FetchVideo message, PageInfo page, Uri url) =>
        [
            .. page
                .Entries.Select(entry => entry.Url)
                .OfType<string>()
                .Where(entry => LooksFit(entry) && !IsSamePage(entry, url))
                .Distinct(StringComparer.Ordinal)
                .Select(entry => CollectionWriter.Member(message, entry, upload: null)),
        ];

    /// <summary>Several videos on one page cannot be told apart by address: the first with captions is the page's.</summary>
    private static PageInfo Embedded(PageInfo page, Uri url) =>
        page.Entries.FirstOrDefault(entry => entry.Subtitles.Count > 0)
        ?? (page.Entries.Count > 0 ? page.Entries[0] : null)
        ?? throw StepException.Permanent(
            "fetch.playlist-empty",
            $"{SourceUrl.Shown(url)} is a list without videos. Give the address of a video, or of a list that has some."
        );

    private static bool LooksFit(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var parsed)
        && (parsed.Scheme == Uri.UriSchemeHttp || parsed.Scheme == Uri.UriSchemeHttps)
        && parsed.UserInfo.Length == 0;

    private static bool IsSamePage(string entry, Uri url) =>
        Uri.TryCreate(entry, UriKind.Absolute, out var parsed)
        && Uri.Compare(parsed, url, UriComponents.HttpRequestUrl, UriFormat.SafeUnescaped, StringComparison.Ordinal)
            == 0;

    private static string CollectionId(PageInfo page, Uri url) =>
        page is { IsGeneric: false, Id: { Length: > 0 and <= 200 } id }
            ? $"{page.Extractor.ToLowerInvariant()}:{id}"
            : VideoIds.OfPage(url);

    private static StepException WithoutCaptions(PageInfo page, Uri url)
    {
        var shown = page.Title is { } title ? $"'{title}' ({SourceUrl.Shown(url)})" : SourceUrl.Shown(url);
        if (page.IsLive)
            return StepException.Transient(
                "fetch.no-captions-yet",
                $"{shown} is live or has not begun: captions come afterwards. It is tried again later.",
                TimeSpan.FromHours(1)
            );
        return StepException.Permanent(
            "fetch.no-captions",
            $"{shown} has no captions that can be read, and speech recognition is not part of this version. "
                + "Captions of a new video may appear some days later: retry then, or upload a transcript."
        );
    }
}
