using System.Text.Json;
using Tapescript.Host.Tests.Running;

namespace Tapescript.Host.Tests.Offline;

public sealed class AlignTests : IDisposable
{
    private const string German = """
        1
        00:00:01,000 --> 00:00:03,500
        Die Lampe wurde in der Dämmerung angezündet.

        2
        00:00:04,000 --> 00:00:07,000
        Der Wärter stieg die Treppe hinauf und zählte jede Stufe.

        3
        00:00:08,000 --> 00:00:10,000
        Am Morgen war der Nebel fort.

        """;

    private readonly Workplace _place = new();

    [Fact]
    public async Task Two_subtitle_files_become_one_document()
    {
        _place.Write("talk.srt", Samples.Srt);
        _place.Write("talk.de.srt", German);

        var done = await _place.RunAsync("align", "talk.srt", "talk.de.srt", "-o", "both.md");

        done.ExitCode.ShouldBe(0, done.Error);
        done.Output.ShouldBeEmpty();
        var text = _place.Read("both.md");
        text.IndexOf("By morning the fog had gone.", StringComparison.Ordinal).ShouldBeGreaterThan(0);
        text.ShouldContain("Am Morgen war der Nebel fort.");
    }

    [Fact]
    public async Task Two_texts_with_a_sentence_a_line_become_a_ladder()
    {
        _place.Write("en.txt", "The lamp was lit in 1843.\nThe keeper slept.\nHe dreamt of ships.\n");
        _place.Write("de.txt", "Die Lampe wurde 1843 angezündet.\r\nDer Wärter schlief und träumte von Schiffen.\r\n");

        var done = await _place.RunAsync("align", "en.txt", "de.txt");

        done.ExitCode.ShouldBe(0, done.Error);
        done.Output.ShouldBe("[0]:[0]\n[1,2]:[1]\n");
    }

    [Fact]
    public async Task Beads_and_how_sure_they_are_come_in_json()
    {
        _place.Write("en.txt", "The lamp was lit.\n");
        _place.Write("de.txt", "Die Lampe brannte.\n");

        var done = await _place.RunAsync("align", "en.txt", "de.txt", "--json");

        var bead = JsonDocument.Parse(done.Output).RootElement.GetProperty("beads")[0];
        bead.GetProperty("source")[0].GetInt32().ShouldBe(0);
        bead.GetProperty("confidence").GetDouble().ShouldBeInRange(0, 1);
    }

    [Fact]
    public async Task One_empty_side_leaves_the_other_without_counterparts()
    {
        _place.Write("en.txt", "The lamp was lit.\nThe keeper slept.\n");
        _place.Write("de.txt", "");

        var done = await _place.RunAsync("align", "en.txt", "de.txt");

        done.ExitCode.ShouldBe(0, done.Error);
        done.Output.ShouldBe("[0]:[]\n[1]:[]\n");
    }

    [Fact]
    public async Task A_rough_translation_of_another_length_is_refused_with_both_lengths()
    {
        _place.Write("en.txt", "The lamp was lit.\nThe keeper slept.\n");
        _place.Write("de.txt", "Die Lampe brannte.\n");

        var done = await _place.RunAsync("align", "en.txt", "de.txt", "--via", "de.txt");

        done.ExitCode.ShouldBe(1);
        done.Error.ShouldContain("has 1 lines, but SOURCE has 2 sentences");
    }

    [Fact]
    public async Task What_to_write_must_be_said_for_subtitles()
    {
        _place.Write("talk.srt", Samples.Srt);
        _place.Write("talk.de.srt", German);

        var done = await _place.RunAsync("align", "talk.srt", "talk.de.srt");

        done.ExitCode.ShouldBe(1);
        done.Error.ShouldContain("--to FORMAT");
    }

    public void Dispose() => _place.Dispose();
}
