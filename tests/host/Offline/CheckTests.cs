using System.Text.Json;
using Tapescript.Host.Tests.Running;

namespace Tapescript.Host.Tests.Offline;

public sealed class CheckTests : IDisposable
{
    private readonly Workplace _place = new();

    [Fact]
    public async Task It_says_in_words_what_the_file_holds()
    {
        _place.Write("talk.srt", Samples.Srt);

        var done = await _place.RunAsync("check", "talk.srt");

        done.ExitCode.ShouldBe(0, done.Error);
        done.Output.ShouldContain("talk.srt: SubRip");
        done.Output.ShouldContain("3 cues");
    }

    [Fact]
    public async Task One_is_not_many()
    {
        _place.Write("one.srt", "1\n00:00:00,000 --> 00:00:02,000\nThe door is open.\n");

        var done = await _place.RunAsync("check", "one.srt");

        done.Output.ShouldContain("1 cue, 4 words, 1 sentence, no chapters");
        done.Output.ShouldContain("all 4 words kept");
        done.Output.ShouldContain("1 sentence, with the source's own marks and capitals");
        done.Output.ShouldContain("1 paragraph of 4 words");
        done.Output.ShouldNotContain("1 cues");
        done.Output.ShouldNotContain(" 0 %");
    }

    [Fact]
    public async Task The_answer_in_json_has_its_six_fields()
    {
        _place.Write("talk.srt", Samples.Srt);

        var done = await _place.RunAsync("check", "talk.srt", "--json");

        using var answer = JsonDocument.Parse(done.Output);
        answer
            .RootElement.EnumerateObject()
            .Select(p => p.Name)
            .ShouldBe(["file", "format", "encoding", "meta", "report", "problems"]);
        answer.RootElement.GetProperty("format").GetProperty("id").GetString().ShouldBe("srt");
        answer.RootElement.GetProperty("report").GetProperty("cues").GetInt32().ShouldBe(3);
        answer.RootElement.GetProperty("report").GetProperty("wordsLost").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task It_says_what_became_of_the_words()
    {
        _place.Write("talk.vtt", Samples.Rolling);

        var done = await _place.RunAsync("check", "talk.vtt");

        done.Output.ShouldContain("As found:");
        done.Output.ShouldContain("Cleaned:");
        done.Output.ShouldContain("repeats of rolling captions");
        done.Output.ShouldContain("none lost");
        done.Output.ShouldContain("with an inferred end");
        done.Output.ShouldContain("once more");
        done.Output.ShouldNotContain("carry");
    }

    [Fact]
    public async Task A_good_file_passes_the_strict_check()
    {
        _place.Write("talk.srt", Samples.Srt);

        var done = await _place.RunAsync("check", "talk.srt", "--strict");

        done.ExitCode.ShouldBe(0, done.Output);
    }

    [Fact]
    public async Task A_faulty_file_fails_the_strict_check_and_only_that()
    {
        _place.Write("talk.vtt", Samples.Rolling);

        var lenient = await _place.RunAsync("check", "talk.vtt");
        var strict = await _place.RunAsync("check", "talk.vtt", "--strict");

        lenient.ExitCode.ShouldBe(0);
        lenient.Output.ShouldContain("rolling captions");
        strict.ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task An_empty_file_is_not_readable()
    {
        _place.Write("empty.srt", "");

        var done = await _place.RunAsync("check", "empty.srt", "--json");

        done.ExitCode.ShouldBe(1);
        done.Error.ShouldStartWith("tapescript: empty.srt: ");
        using var answer = JsonDocument.Parse(done.Output);
        answer.RootElement.GetProperty("problems")[0].GetProperty("code").GetString().ShouldBe("unreadable");
    }

    [Fact]
    public async Task More_than_64_MiB_are_refused_by_the_name_of_the_limit()
    {
        await using (var file = File.Create(Path.Combine(_place.Folder, "huge.srt")))
        {
            file.SetLength(200L * 1024 * 1024);
        }

        var done = await _place.RunAsync("check", "huge.srt");

        done.ExitCode.ShouldBe(1);
        done.Error.ShouldContain("64 MiB");
    }

    public void Dispose() => _place.Dispose();
}
