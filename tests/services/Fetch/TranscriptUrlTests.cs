using Tapescript.TestSite;

namespace Tapescript.Services.Tests.Fetch;

public sealed class TranscriptUrlTests
{
    [Theory]
    [InlineData("transcripts/talk.srt", "talk.srt")]
    [InlineData("transcripts/talk.vtt", "talk.vtt")]
    [InlineData("transcripts/talk.txt", "talk.txt")]
    [InlineData("transcripts/talk", "talk")]
    [InlineData("transcripts/as-html.srt", "as-html.srt")]
    [InlineData("redirect?times=5&to=transcripts/talk.srt", "talk.srt")]
    public async Task A_transcript_on_the_web_is_downloaded_as_it_is(string path, string name)
    {
        await using var bench = await FetchBench.StartAsync();

        var video = (await bench.FetchAsync(path)).Video.ShouldNotBeNull();

        var track = video.Tracks.ShouldHaveSingleItem();
        track.Name.ShouldBe(name.StartsWith("redirect", StringComparison.Ordinal) ? "talk.srt" : name);
        track.Origin.ShouldBe("document");
        video.VideoId.ShouldBe("sha256:" + track.Content.Sha256);
        (await bench.TextAsync(track)).ShouldContain("lighthouse");
        video.Video.Url.ShouldNotBeNull().ShouldStartWith(bench.Site.Root.AbsoluteUri);
    }

    [Theory]
    [InlineData("status/404", "fetch.not-found", false)]
    [InlineData("status/410", "fetch.not-found", false)]
    [InlineData("redirect?times=6&to=transcripts/talk.srt", "fetch.redirects", false)]
    [InlineData("redirect?to=http://10.0.0.1/talk.srt", "fetch.address-refused", false)]
    [InlineData("redirect?to=http://localhost.localdomain.invalid/talk.srt", "fetch.name-unknown", true)]
    [InlineData("redirect?to=file:///etc/passwd", "fetch.scheme-refused", false)]
    [InlineData("redirect?to=http://user:secret@127.0.0.1/", "fetch.credentials-refused", false)]
    [InlineData("huge", "fetch.too-large", false)]
    [InlineData("huge-announced.srt", "fetch.too-large", false)]
    [InlineData("bomb.srt", "fetch.too-large", false)]
    [InlineData("broken-gzip.srt", "fetch.body-damaged", true)]
    [InlineData("short.srt", "fetch.connection-lost", true)]
    [InlineData("nothing.srt", "fetch.empty", false)]
    [InlineData("slow", "fetch.timeout", true)]
    [InlineData("slow-body", "fetch.timeout", true)]
    public async Task What_goes_wrong_has_a_code_and_says_whether_it_may_pass(string path, string code, bool passing)
    {
        await using var bench = await FetchBench.StartAsync(
            ("Fetch:MaxBytes", "1000000"),
            ("Fetch:DownloadSeconds", "2")
        );

        var failure = await bench.FailureAsync(path);

        failure.Code.ShouldBe(code, failure.Reason);
        failure.IsTransient.ShouldBe(passing);
        failure.Reason.ShouldNotContain("secret");
    }

    [Fact]
    public async Task Nobody_who_listens_is_a_passing_failure_that_names_the_address()
    {
        await using var bench = await FetchBench.StartAsync(("Fetch:AllowPrivateAddresses", "127.0.0.1"));

        var failure = await bench.FailureAsync(FetchBench.Command("http://127.0.0.1:1/talk.srt"));

        failure.Code.ShouldBe("fetch.unreachable");
        failure.IsTransient.ShouldBeTrue();
        failure.Reason.ShouldContain("127.0.0.1:1");
    }

    [Fact]
    public async Task A_site_that_asks_for_a_pause_gets_it_from_the_next_run_too()
    {
        await using var bench = await FetchBench.StartAsync();

        var first = await bench.FailureAsync("status/429?after=70");
        var second = await bench.FailureAsync("transcripts/talk.srt");

        first.Code.ShouldBe("fetch.too-many-requests");
        first.RetryAfter.ShouldBe(TimeSpan.FromSeconds(70));
        second.Code.ShouldBe("fetch.host-paused");
        second.RetryAfter.ShouldNotBeNull().ShouldBeInRange(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(70));
        bench.Site.Requests.ShouldNotContain("/transcripts/talk.srt");
    }

    [Fact]
    public async Task A_site_that_is_down_for_a_while_says_when_to_come_back()
    {
        await using var bench = await FetchBench.StartAsync();

        var failure = await bench.FailureAsync("status/503?after=7");

        failure.IsTransient.ShouldBeTrue();
        failure.RetryAfter.ShouldBe(TimeSpan.FromSeconds(7));
    }

    [Fact]
    public async Task One_host_sees_two_downloads_at_a_time_at_most()
    {
        await using var bench = await FetchBench.StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(n => bench.FetchAsync($"lazy?ms=100&n={n}")));

        bench.Site.MostAtOnce.ShouldBe(2);
    }

    [Fact]
    public async Task Without_permission_the_tests_own_site_is_refused_too()
    {
        await using var site = await Site.StartAsync();
        await using var bench = await FetchBench.StartAsync(("Fetch:AllowPrivateAddresses", ""));

        var failure = await bench.FailureAsync(FetchBench.Command(site.Url("transcripts/talk.srt")));

        failure.Code.ShouldBe("fetch.address-refused");
        failure.Reason.ShouldContain("--allow-private");
        site.Requests.ShouldBeEmpty();
    }
}
