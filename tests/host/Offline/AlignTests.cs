using System.Globalization;
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
    public async Task A_late_track_is_paired_by_corrected_times_and_check_says_so()
    {
        string[] pauses = ["2.9", "4.4", "3.1", "7.8", "2.2", "12.5", "3.6", "5.9", "2.4", "8.1", "3.3", "4.0"];
        var starts = new List<decimal> { 3 };
        for (var k = 0; k < 35; k++)
        {
            starts.Add(starts[^1] + decimal.Parse(pauses[k * 5 % 12], CultureInfo.InvariantCulture) + (k % 7 * 0.3m));
        }

        _place.Write("en.srt", Srt(starts, 0, k => $"Lamp number {k + 10} is lit."));
        _place.Write("de.srt", Srt(starts, 47.5m, k => $"Die Lampe Nummer {k + 10} brennt."));

        var done = await _place.RunAsync("align", "en.srt", "de.srt", "--target-lang", "de", "-o", "both.json");

        done.ExitCode.ShouldBe(0, done.Error);
        const string Late = "The German track runs 47.5 s late; it is paired by corrected times.";
        done.Error.ShouldContain(Late);
        var beads = JsonDocument
            .Parse(_place.Read("both.json"))
            .RootElement.GetProperty("translations")[0]
            .GetProperty("beads");
        beads.EnumerateArray().Select(b => b.GetProperty("sentences").GetArrayLength()).ShouldAllBe(n => n == 1);
        var check = await _place.RunAsync("check", "both.json");
        check.Output.ShouldContain("- " + Late);
    }

    private static string Srt(List<decimal> starts, decimal late, Func<int, string> text) =>
        string.Join(
            "\n",
            starts.Select((s, k) => $"{k + 1}\n{Clock(s + late)} --> {Clock(s + late + 1.9m)}\n{text(k)}\n")
        );

    private static string Clock(decimal seconds) =>
        TimeSpan.FromMilliseconds((double)(seconds * 1000)).ToString(@"hh\:mm\:ss\,fff", CultureInfo.InvariantCulture);

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
        done.Error.ShouldContain("has 1 line, but SOURCE has 2 sentences");
    }

    [Fact]
    public async Task A_blank_line_moves_no_number()
    {
        _place.Write("en.txt", "\nThe lamp was lit in 1843.\n\nThe keeper slept.\n");
        _place.Write("de.txt", "Die Lampe wurde 1843 angezündet.\n\nDer Wärter schlief.\n\n");

        var done = await _place.RunAsync("align", "en.txt", "de.txt");

        done.ExitCode.ShouldBe(0, done.Error);
        done.Output.ShouldBe("[0]:[]\n[1]:[0]\n[2]:[1]\n[3]:[2]\n[]:[3]\n");
    }

    [Fact]
    public async Task The_wrong_file_is_told()
    {
        var random = new Random(7);
        string[] Words(string syllables) =>
            [.. Enumerable.Range(0, 150).Select(k => $"{syllables[k % 5]}{"aeiou"[k / 5 % 5]}{syllables[k / 25]}o")];
        string Line(string[] words) =>
            $"{string.Join(' ', Enumerable.Range(0, 6).Select(_ => words[random.Next(150)]))}.";
        var (english, german) = (Words("bdfglm"), Words("kpqtvz"));
        var (one, other) = (Lines(english), Lines(german));
        List<string> Lines(string[] words) => [.. Enumerable.Range(0, 120).Select(_ => Line(words))];
        _place.Write("en.txt", string.Join('\n', one));
        _place.Write("de.txt", string.Join('\n', other));

        var done = await _place.RunAsync("align", "en.txt", "de.txt", "-o", "both.align");

        done.ExitCode.ShouldBe(0, done.Error);
        done.Error.ShouldContain("no better than chance");
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
