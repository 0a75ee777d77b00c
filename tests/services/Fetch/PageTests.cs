using System.Text;

namespace Tapescript.Services.Tests.Fetch;

/// <summary>Pages of the test site through the real yt-dlp.</summary>
public sealed class PageTests
{
    [Fact]
    public async Task A_page_with_a_video_gives_the_track_of_its_language_and_the_one_asked_for()
    {
        await using var bench = await FetchBench.StartAsync();

        var video = (await bench.FetchAsync("talk.html", "es")).Video.ShouldNotBeNull();

        video.Video.Title.ShouldBe("The lighthouse");
        video.Video.Url.ShouldBe(bench.Site.Url("talk.html"));
        video.Video.Published.ShouldBeNull();
        video.VideoId.ShouldBe($"web:127.0.0.1:{bench.Site.Root.Port}/talk.html");
        video
            .Tracks.Select(track => (track.Language, track.Name, track.Origin))
            .ShouldBe([("en", "en.vtt", "people"), ("es", "es.srt", "people")]);
        (await bench.TextAsync(video.Tracks[0])).ShouldStartWith("WEBVTT");
        (await bench.TextAsync(video.Tracks[1])).ShouldContain("faro");
        Encoding.UTF8.GetString(await bench.Bench.Blobs.ReadAsync(video.Info!, default)).ShouldContain("\"subtitles\"");
    }

    [Fact]
    public async Task Without_a_target_only_the_source_is_fetched()
    {
        await using var bench = await FetchBench.StartAsync();

        var video = (await bench.FetchAsync("talk.html")).Video.ShouldNotBeNull();

        video.Tracks.ShouldHaveSingleItem().Language.ShouldBe("en");
        bench.Site.Requests.ShouldNotContain("/captions/talk.es.srt");
    }

    [Theory]
    [InlineData("silent.html", "fetch.no-captions", false)]
    [InlineData("plain.html", "fetch.unsupported", false)]
    [InlineData("empty.html", "fetch.captions-empty", true)]
    [InlineData("inside.html", "fetch.address-refused", false)]
    [InlineData("talk.mp4", "fetch.no-captions", false)]
    [InlineData("huge.html", "fetch.too-large", false)]
    public async Task A_page_that_gives_nothing_says_why(string path, string code, bool passing)
    {
        await using var bench = await FetchBench.StartAsync(("Fetch:YtDlpMaxBytes", "3000000"));

        var failure = await bench.FailureAsync(path);

        failure.Code.ShouldBe(code, failure.Reason);
        failure.IsTransient.ShouldBe(passing);
    }

    [Fact]
    public async Task A_translation_that_is_not_there_is_named_and_the_source_goes_on()
    {
        await using var bench = await FetchBench.StartAsync();

        var video = (await bench.FetchAsync("half.html", "es")).Video.ShouldNotBeNull();

        video.Tracks.ShouldHaveSingleItem().Language.ShouldBe("en");
        video.Problems.ShouldHaveSingleItem().ShouldContain("404");
    }

    [Fact]
    public async Task Of_two_videos_on_a_page_the_one_with_captions_is_the_pages()
    {
        await using var bench = await FetchBench.StartAsync();

        var video = (await bench.FetchAsync("two.html")).Video.ShouldNotBeNull();

        video.Tracks.ShouldHaveSingleItem().Language.ShouldBe("en");
    }

    [Fact]
    public async Task A_title_that_is_a_template_and_a_command_is_only_a_title()
    {
        await using var bench = await FetchBench.StartAsync();

        var video = (await bench.FetchAsync("percent.html")).Video.ShouldNotBeNull();

        video.Video.Title.ShouldBe("%(id)s ; $(touch x) `id` ../../etc");
    }

    [Fact]
    public async Task YtDlp_goes_where_the_guard_lets_it_and_nowhere_else()
    {
        await using var bench = await FetchBench.StartAsync();

        // Only yt-dlp follows what a page says in its head.
        var failure = await bench.FailureAsync("refresh.html");

        failure.Code.ShouldBe("fetch.address-refused");
        failure.Reason.ShouldContain("169.254.169.254");
    }
}
