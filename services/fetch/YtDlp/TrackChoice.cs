using Tapescript.Text.Formats;

namespace Tapescript.Fetch.YtDlp;

/// <summary>
/// Which tracks are worth having: the source's own language first (by people, else the original recognition), then the
/// asked languages that people wrote. What a machine translated is never taken.
/// </summary>
internal static class TrackChoice
{
    private static readonly string[] Preferred = ["json3", "srv3", "vtt", "srt"];

    public static IReadOnlyList<ChosenTrack> Choose(PageInfo page, string? askedSource, IReadOnlyList<string> targets)
    {
        var people = Usable(page.Subtitles);
        var recognised = Usable(page.AutomaticCaptions).Where(track => !track.IsMachineTranslated).ToList();
        var original = recognised.Find(track => track.IsOriginal);
        var language =
            askedSource
            ?? page.Language
            ?? original?.Language
            ?? (recognised.Count == 1 ? recognised[0].Language : null)
            ?? FirstOutside(people, targets)?.Language;

        var source =
            Best(people, language, "people")
            ?? Own(recognised, original, language)
            ?? (FirstOutside(people, targets) is { } other ? Chosen(other, "people") : null);
        if (source is null)
            return [];

        var chosen = new List<ChosenTrack> { source };
        foreach (var target in targets)
        {
            if (chosen.Exists(track => LanguageTag.Match(track.Language, target) > 0))
                continue;
            if (Best(people, target, "people") is { } translation)
                chosen.Add(translation);
        }
        return chosen;
    }

    private static ChosenTrack? Own(List<CaptionTrack> recognised, CaptionTrack? original, string? language)
    {
        if (original is not null && (language is null || LanguageTag.Match(original.Language, language) > 0))
            return Chosen(original, "asr");
        var only = original ?? (recognised.Count == 1 ? recognised[0] : null);
        return Best(recognised, language, "asr") ?? (only is null ? null : Chosen(only, "asr"));
    }

    private static ChosenTrack? Best(IEnumerable<CaptionTrack> tracks, string? language, string origin) =>
        tracks
            .Select(track => (track, match: LanguageTag.Match(track.Language, language)))
            .Where(pair => pair.match > 0)
            .OrderByDescending(pair => pair.match)
            .Select(pair => Chosen(pair.track, origin))
            .FirstOrDefault();

    private static CaptionTrack? FirstOutside(List<CaptionTrack> people, IReadOnlyList<string> targets) =>
        people.Find(track => !targets.Any(target => LanguageTag.Match(track.Language, target) > 0))
        ?? people.FirstOrDefault();

    private static List<CaptionTrack> Usable(IReadOnlyList<CaptionTrack> tracks) =>
        [.. tracks.Where(track => track.IsCaption && track.Files.Any(IsReadable))];

    private static ChosenTrack Chosen(CaptionTrack track, string origin) =>
        new(track.Language, origin, [.. track.Files.Where(IsReadable).OrderBy(Rank)]);

    private static bool IsReadable(CaptionFile file) => !file.IsSegmented && Rank(file) < int.MaxValue;

    private static int Rank(CaptionFile file)
    {
        var preferred = Array.IndexOf(Preferred, file.Extension);
        if (preferred >= 0)
            return preferred;
        if (TranscriptFormats.Find(file.Extension) is { CanRead: true })
            return Preferred.Length;
        // A name that says nothing: the content will tell.
        return file.Extension is "" or "unknown_video" or "txt" or "json" ? Preferred.Length + 1 : int.MaxValue;
    }
}
