using System.Text.Json;
using Tapescript.Host.Tests.Running;

namespace Tapescript.Host.Tests.Offline;

public sealed class DiffTests : IDisposable
{
    private readonly Workplace _place = new();

    [Fact]
    public async Task In_a_pipe_signs_say_what_was_taken_out_of_a_rolling_caption()
    {
        _place.Write("talk.vtt", Samples.Rolling);

        var done = await _place.RunAsync("diff", "talk.vtt");

        done.ExitCode.ShouldBe(0, done.Error);
        done.Output.ShouldContain("[-");
        done.Output.ShouldNotContain("\u001b");
        done.Error.ShouldContain("cues came out differently");
    }

    [Fact]
    public async Task Colours_are_given_when_asked_for()
    {
        _place.Write("talk.vtt", Samples.Rolling);

        var done = await _place.RunAsync("diff", "talk.vtt", "--color", "always", "--changes");

        done.Output.ShouldContain("\u001b[31;9m");
        done.Output.ShouldNotContain("[-");
    }

    [Fact]
    public async Task Json_has_a_row_for_each_cue_and_its_runs_are_the_raw_text()
    {
        _place.Write("talk.srt", Samples.Srt);

        var done = await _place.RunAsync("diff", "talk.srt", "--json");

        var rows = JsonDocument.Parse(done.Output).RootElement.EnumerateArray().ToList();
        rows.Count.ShouldBe(3);
        string.Concat(rows[1].GetProperty("raw").EnumerateArray().Select(r => r.GetProperty("text").GetString()))
            .ShouldBe("The keeper climbed the stairs, and counted every one of them.");
    }

    [Fact]
    public async Task A_track_is_shown_by_its_number_or_its_language()
    {
        _place.Write("talk.srt", Samples.Srt);
        _place.Write("talk.zh.srt", Samples.Chinese);
        await _place.RunAsync("align", "talk.srt", "talk.zh.srt", "--target-lang", "zh", "-o", "both.md");

        var source = await _place.RunAsync("diff", "both.md");
        var number = await _place.RunAsync("diff", "both.md", "--track", "1");
        var language = await _place.RunAsync("diff", "both.md", "--track", "zh");
        var none = await _place.RunAsync("diff", "both.md", "--track", "fr");

        source.Output.ShouldContain("The lamp was lit at dusk.");
        source.Error.ShouldContain("--track 1");
        number.Output.ShouldContain("守塔人爬上了楼梯。");
        number.Output.ShouldNotContain("The lamp was lit at dusk.");
        language.Output.ShouldBe(number.Output);
        none.ExitCode.ShouldBe(1);
        none.Error.ShouldContain("There is no track 'fr'");
    }

    public void Dispose() => _place.Dispose();
}
