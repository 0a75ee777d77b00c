using Tapescript.EndToEnd.Tests.Running;
using Tapescript.TestSite;

namespace Tapescript.EndToEnd.Tests.Embedded;

/// <summary>A page with a video, through the real yt-dlp, from a site on loopback.</summary>
public sealed class VideoPageTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_page_with_a_video_and_two_caption_tracks_becomes_a_bilingual_document()
    {
        await using var site = await Site.StartAsync();
        var ingest = await IngestAsync(site.Url("talk.html"), "--to", "es");
        ingest.ShouldHaveExited(0, 2);
        var document = ingest.JsonLines.Single();
        document.GetProperty("title").GetString().ShouldBe("The lighthouse");
        document.GetProperty("languages").EnumerateArray().Select(l => l.GetString()).ShouldBe(["en", "es"]);

        var id = document.GetProperty("id").GetString()!;
        var markdown = await TapescriptCommand.RunAsync("export", id, "--format", "md", "--data", _data.Path);
        markdown.Output.Split("built in one summer").Length.ShouldBe(2, "the rolling captions come out once");
        markdown.Output.ShouldContain("El faro del cabo norte");
    }

    [Fact]
    public async Task A_page_without_captions_fails_with_the_cause_and_the_cure()
    {
        await using var site = await Site.StartAsync();
        var ingest = await IngestAsync(site.Url("silent.html"));
        ingest.ShouldHaveExited(1);
        ingest.Error.ShouldContain("caption");
    }

    [Fact]
    public async Task A_page_that_is_not_there_fails_with_the_cause()
    {
        await using var site = await Site.StartAsync();
        var ingest = await IngestAsync(site.Url("nothing-here.html"));
        ingest.ShouldHaveExited(1);
        ingest.Error.ShouldContain("404");
    }

    private Task<Outcome> IngestAsync(params string[] arguments) =>
        TapescriptCommand.RunAsync([
            "ingest",
            "--wait",
            "--json",
            "--allow-private",
            "--yes",
            .. arguments,
            "--data",
            _data.Path,
        ]);
}
