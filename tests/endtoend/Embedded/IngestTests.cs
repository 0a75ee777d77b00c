using Tapescript.EndToEnd.Tests.Running;

namespace Tapescript.EndToEnd.Tests.Embedded;

/// <summary>The main job, as the README shows it, without any server.</summary>
public sealed class IngestTests : IDisposable
{
    private static readonly string[] Documents =
    [
        "whisper-console.txt",
        "bilingual.txt",
        "yt2doc.txt",
        "archive.txt",
        "youtube-copy.txt",
    ];

    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Five_kinds_of_transcripts_become_five_documents_that_can_be_read_and_searched()
    {
        var ingest = await IngestAsync([.. Documents.Select(TapescriptCommand.Sample), "--json"]);
        ingest.ShouldHaveExited(2);
        ingest.JsonLines.Count.ShouldBe(5);
        ingest
            .JsonLines.Select(line => line.GetProperty("state").GetString())
            .ShouldBe(["complete", "gaps", "complete", "complete", "complete"], ignoreOrder: true);
        ingest.Error.ShouldContain("Chinese: 3 of");

        var bilingual = ingest.JsonLines.Single(line => line.GetProperty("state").GetString() == "gaps");
        var markdown = await RunAsync("export", bilingual.GetProperty("id").GetString()!, "--format", "md");
        markdown.ShouldHaveExited(0);
        markdown.Output.ShouldContain("# Mara Lindqvist — “Bread is slow on purpose”");
        markdown.Output.ShouldContain("travelled on her knees the whole way.");
        markdown.Output.ShouldContain("面包是有意做得慢的。");
        Occurrences(markdown.Output, "smelled").ShouldBe(1);

        var english = await RunAsync("search", "tuning fork", "--json");
        english.ShouldHaveExited(0);
        english.Output.ShouldContain("Why Old Bridges Sing");

        var chinese = await RunAsync("search", "祖母", "--json");
        chinese.ShouldHaveExited(0);
        chinese.Output.ShouldContain("我的祖母");
        chinese.Output.ShouldContain("My grandmother");
    }

    [Fact]
    public async Task A_second_ingest_of_the_same_source_does_no_work_twice_and_says_so()
    {
        var first = await IngestAsync([TapescriptCommand.Sample("captions.srt"), "--json"]);
        first.ShouldHaveExited(0);
        var second = await IngestAsync([TapescriptCommand.Sample("captions.srt"), "--json"]);
        second.ShouldHaveExited(0);
        second.JsonLines.Single().GetProperty("existing").GetBoolean().ShouldBeTrue();
        second
            .JsonLines.Single()
            .GetProperty("id")
            .GetString()
            .ShouldBe(first.JsonLines.Single().GetProperty("id").GetString());
        second.Error.ShouldContain("already");
    }

    [Fact]
    public async Task A_translation_that_is_asked_for_is_made_by_Apertium_and_can_be_found()
    {
        var ingest = await IngestAsync([TapescriptCommand.Sample("captions.srt"), "--to", "es", "--json"]);
        ingest.ShouldHaveExited(0, 2);
        ingest
            .JsonLines.Single()
            .GetProperty("languages")
            .EnumerateArray()
            .Select(l => l.GetString())
            .ShouldContain("es");
        var hits = await RunAsync("search", "reloj", "--lang", "es", "--json");
        hits.ShouldHaveExited(0);
        hits.Output.ShouldContain("clock");
    }

    [Fact]
    public async Task A_translation_that_nobody_can_make_is_a_named_gap_and_never_the_source_text()
    {
        var ingest = await IngestAsync([TapescriptCommand.Sample("captions.srt"), "--to", "ja", "--json"]);
        ingest.ShouldHaveExited(2);
        ingest.Error.ShouldContain("ja");
        var json = await RunAsync(
            "export",
            ingest.JsonLines.Single().GetProperty("id").GetString()!,
            "--format",
            "json"
        );
        json.Output.ShouldContain("\"reason\":\"no-engine\"");
    }

    [Fact]
    public async Task Rolling_captions_come_out_once_with_what_was_really_said_twice()
    {
        var ingest = await IngestAsync([TapescriptCommand.Sample("rolling.vtt"), "--json"]);
        ingest.ShouldHaveExited(0);
        var text = (
            await RunAsync("export", ingest.JsonLines.Single().GetProperty("id").GetString()!, "--format", "txt")
        ).Output.ToLowerInvariant();
        Occurrences(text, "two kinds of rivers").ShouldBe(1);
        Occurrences(text, "remember").ShouldBe(2);
        Occurrences(text, "yeah").ShouldBe(2);
    }

    private Task<Outcome> IngestAsync(string[] arguments) => RunAsync(["ingest", "--wait", .. arguments]);

    private Task<Outcome> RunAsync(params string[] arguments) =>
        TapescriptCommand.RunAsync([.. arguments, "--data", _data.Path]);

    private static int Occurrences(string text, string part) => text.Split(part).Length - 1;
}
