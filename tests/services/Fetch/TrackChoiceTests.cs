using Tapescript.Fetch.YtDlp;

namespace Tapescript.Services.Tests.Fetch;

public sealed class TrackChoiceTests
{
    [Fact]
    public void Captions_by_people_in_the_videos_language_come_first()
    {
        var page = Page("en", people: [Track("es"), Track("en")], automatic: [Track("en-orig"), Track("en")]);

        var chosen = TrackChoice.Choose(page, null, []);

        chosen
            .ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(
                track => track.Language.ShouldBe("en"),
                track => track.Origin.ShouldBe("people")
            );
    }

    [Fact]
    public void Without_people_the_original_recognition_is_taken_not_a_machine_translation()
    {
        var page = Page(
            null,
            people: [Track("live_chat", "json")],
            automatic: [Translated("de"), Translated("en"), Track("fr-orig"), Translated("fr")]
        );

        var chosen = TrackChoice.Choose(page, null, ["en"]);

        chosen
            .ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(track => track.Language.ShouldBe("fr"), track => track.Origin.ShouldBe("asr"));
    }

    [Fact]
    public void Languages_that_were_asked_for_are_taken_when_people_wrote_them()
    {
        var page = Page("en", people: [Track("es-419"), Track("zh-TW"), Track("en-GB")], automatic: [Translated("de")]);

        var chosen = TrackChoice.Choose(page, null, ["es", "de", "zh-CN"]);

        chosen.Select(track => track.Language).ShouldBe(["en-GB", "es-419"]);
    }

    [Fact]
    public void The_submitters_word_on_the_language_stands_above_the_sites()
    {
        var page = Page("en", people: [Track("en"), Track("fr")]);

        TrackChoice.Choose(page, "fr", []).ShouldHaveSingleItem().Language.ShouldBe("fr");
    }

    [Fact]
    public void Of_tracks_of_unknown_rank_the_first_that_is_no_target_is_the_source()
    {
        var page = Page(null, people: [Track("es"), Track("en")]);

        TrackChoice.Choose(page, null, ["es"]).Select(track => track.Language).ShouldBe(["en", "es"]);
    }

    [Fact]
    public void A_video_that_only_has_a_translation_by_people_is_read_from_that()
    {
        var page = Page("ko", people: [Track("en")]);

        TrackChoice.Choose(page, null, []).ShouldHaveSingleItem().Language.ShouldBe("en");
    }

    [Fact]
    public void Formats_with_word_times_are_preferred_and_playlists_of_pieces_left_out()
    {
        var files = new[] { "ttml", "vtt", "srv3", "json3" }
            .Select(extension => new CaptionFile($"https://example.org/{extension}", null, extension, null))
            .Append(new CaptionFile("https://example.org/m3u8", null, "vtt", "m3u8_native"));
        var page = Page("en", people: [new CaptionTrack("en", [.. files])]);

        var extensions = TrackChoice.Choose(page, null, [])[0].Files.Select(file => file.Extension).ToList();

        extensions[0].ShouldBe("json3");
        extensions.ShouldContain("vtt");
        extensions.Count(extension => extension == "vtt").ShouldBe(1);
    }

    [Theory]
    [InlineData("srv1 srv2 srv3 ttml vtt", "srv3 vtt srv1 ttml")]
    [InlineData("srv1 srv2", "srv1")]
    [InlineData("srv2", "")]
    public void YouTubes_xml_is_taken_where_there_is_no_json(string offered, string taken)
    {
        var files = offered
            .Split(' ')
            .Select(extension => new CaptionFile($"https://example.org/{extension}", null, extension, null));
        var page = Page("en", automatic: [new CaptionTrack("en-orig", [.. files])]);

        var extensions = TrackChoice.Choose(page, null, []).SelectMany(track => track.Files).Select(f => f.Extension);

        string.Join(' ', extensions).ShouldBe(taken);
    }

    [Theory]
    [InlineData("en", "en")]
    [InlineData("en-orig", "en")]
    [InlineData("en-nP7-2PuUl7o", "en")]
    [InlineData("zh-Hans", "zh-Hans")]
    [InlineData("zh_CN", "zh-CN")]
    [InlineData("es-419", "es-419")]
    [InlineData("EN-gb", "en-GB")]
    [InlineData("English", null)]
    [InlineData("null", null)]
    [InlineData("", null)]
    [InlineData("und", null)]
    public void Keys_of_tracks_become_language_tags(string key, string? language) =>
        LanguageTag.Clean(key).ShouldBe(language);

    [Fact]
    public void A_video_without_tracks_offers_nothing() => TrackChoice.Choose(Page("en"), null, ["es"]).ShouldBeEmpty();

    private static PageInfo Page(string? language, CaptionTrack[]? people = null, CaptionTrack[]? automatic = null) =>
        new()
        {
            Language = language,
            Subtitles = people ?? [],
            AutomaticCaptions = automatic ?? [],
        };

    private static CaptionTrack Track(string key, string extension = "vtt") =>
        new(key, [new CaptionFile($"https://example.org/{key}", null, extension, null)]);

    private static CaptionTrack Translated(string key) =>
        new(key, [new CaptionFile($"https://example.org/timedtext?lang=fr&tlang={key}", null, "vtt", null)]);
}
