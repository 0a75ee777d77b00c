using System.Globalization;
using System.Text.Json;
using Tapescript.Contracts;

namespace Tapescript.Fetch.YtDlp;

/// <summary>Reads what <c>yt-dlp --dump-single-json</c> printed. Whatever is odd is left out, not thrown at.</summary>
internal static class PageInfoReader
{
    private const int LongestText = 500;

    /// <returns>Null when it is no JSON object.</returns>
    public static PageInfo? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 64 });
            return document.RootElement.ValueKind == JsonValueKind.Object ? Info(document.RootElement, depth: 0) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static PageInfo Info(JsonElement json, int depth)
    {
        var id = Text(json, "id");
        var extractor = Text(json, "extractor") ?? Text(json, "ie_key") ?? "";
        var info = new PageInfo
        {
            IsPlaylist = Text(json, "_type") is "playlist" or "multi_video",
            Id = id,
            Extractor = extractor,
            Title = Cut(Text(json, "title")),
            Channel = Cut(Text(json, "channel") ?? Text(json, "uploader") ?? Text(json, "creator")),
            Language = LanguageTag.Clean(Text(json, "language")),
            Url = Text(json, "webpage_url") ?? Text(json, "url"),
            Published = Day(Text(json, "upload_date") ?? Text(json, "release_date")),
            DurationMs = Milliseconds(json, "duration"),
            IsLive = Text(json, "live_status") is "is_live" or "is_upcoming",
            Chapters = Chapters(json),
            Subtitles = Tracks(json, "subtitles"),
            AutomaticCaptions = Tracks(json, "automatic_captions"),
            Entries = depth > 4 ? [] : [.. Items(json, "entries").Select(entry => Info(entry, depth + 1))],
        };
        if (!info.IsGeneric)
            return info;

        // Of an unknown site, the date is when its server wrote the file, and videos of a page are numbered.
        var number = id is not null && id.EndsWith("-1", StringComparison.Ordinal) ? " (1)" : null;
        return info with
        {
            Published = null,
            Title =
                number is not null && info.Title is { } title && title.EndsWith(number, StringComparison.Ordinal)
                    ? title[..^number.Length]
                    : info.Title,
        };
    }

    private static List<VideoChapter> Chapters(JsonElement json)
    {
        var chapters = new List<VideoChapter>();
        foreach (var chapter in Items(json, "chapters"))
        {
            if (
                Cut(Text(chapter, "title")) is { Length: > 0 } title
                && Milliseconds(chapter, "start_time") is { } start
            )
                chapters.Add(new VideoChapter(title, start));
        }
        return chapters;
    }

    private static List<CaptionTrack> Tracks(JsonElement json, string name)
    {
        var tracks = new List<CaptionTrack>();
        if (!json.TryGetProperty(name, out var byLanguage) || byLanguage.ValueKind != JsonValueKind.Object)
            return tracks;
        foreach (var language in byLanguage.EnumerateObject())
        {
            if (language.Value.ValueKind != JsonValueKind.Array)
                continue;
            var files = language
                .Value.EnumerateArray()
                .Where(file => file.ValueKind == JsonValueKind.Object)
                .Select(file => new CaptionFile(
                    Text(file, "url"),
                    Text(file, "data"),
                    Text(file, "ext")?.ToLowerInvariant() ?? "",
                    Text(file, "protocol")
                ))
                .Where(file => file.Url is not null || file.Data is not null)
                .ToList();
            if (files.Count > 0)
                tracks.Add(new CaptionTrack(language.Name, files));
        }
        return tracks;
    }

    private static IEnumerable<JsonElement> Items(JsonElement json, string name) =>
        json.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object)
            : [];

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static long? Milliseconds(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.Number
        && value.TryGetDouble(out var seconds)
        && seconds is >= 0 and < 1e9
            ? (long)Math.Round(seconds * 1000)
            : null;

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private static string? Cut(string? text)
    {
        if (text is null)
            return null;
        var clean = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Trim();
        if (clean.Length > LongestText)
            clean = clean[..(char.IsHighSurrogate(clean[LongestText - 1]) ? LongestText - 1 : LongestText)];
        return clean.Length > 0 ? clean : null;
    }
}
