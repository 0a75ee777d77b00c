using Tapescript.Host.Tests.Running;

namespace Tapescript.Host.Tests.Offline;

public sealed class ConvertTests : IDisposable
{
    private readonly Workplace _place = new();

    [Fact]
    public async Task The_extension_of_the_target_decides_its_format()
    {
        _place.Write("talk.srt", Samples.Srt);

        var done = await _place.RunAsync("convert", "talk.srt", "-o", "talk.json");

        done.ExitCode.ShouldBe(0, done.Error);
        done.Output.ShouldBeEmpty();
        _place.Read("talk.json").ShouldStartWith("{\"schema\":\"tapescript/1\"");
    }

    [Fact]
    public async Task Standard_input_is_converted_to_standard_output()
    {
        var done = await _place.RunWithAsync(Samples.Srt, "convert", "-", "--to", "txt");

        done.ExitCode.ShouldBe(0, done.Error);
        done.Output.ShouldContain("The keeper climbed the stairs, and counted every one of them.");
    }

    [Fact]
    public async Task What_the_target_cannot_hold_is_said_on_standard_error()
    {
        _place.Write("talk.srt", Samples.Srt);

        var done = await _place.RunAsync("convert", "talk.srt", "--to", "txt");

        done.ExitCode.ShouldBe(0);
        done.Error.ShouldContain("does not hold");
    }

    [Fact]
    public async Task Rolling_captions_come_out_clean()
    {
        _place.Write("talk.vtt", Samples.Rolling);

        var done = await _place.RunAsync("convert", "talk.vtt", "--to", "txt");

        done.Output.Split("lit").Length.ShouldBe(2, done.Output);
    }

    [Theory]
    [InlineData("html", "<!DO")]
    [InlineData("epub", "PK\u0003\u0004")]
    [InlineData("docx", "PK\u0003\u0004")]
    public async Task Documents_to_read_are_written(string format, string start)
    {
        _place.Write("talk.srt", Samples.Srt);

        var named = await _place.RunAsync("convert", "talk.srt", "-o", "talk." + format);
        var piped = await _place.RunAsync("convert", "talk.srt", "--to", format);

        named.ExitCode.ShouldBe(0, named.Error);
        piped.ExitCode.ShouldBe(0, piped.Error);
        _place.Read("talk." + format)[..4].ShouldBe(start);
        piped.Output[..4].ShouldBe(start);
    }

    [Fact]
    public async Task A_terminal_is_not_filled_with_what_it_cannot_show()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "There is no script(1) to make a terminal.");
        _place.Write("talk.srt", Samples.Srt);

        using var terminal = _place.Shell(
            $"script -qec \"dotnet '{Workplace.Program}' convert talk.srt --to epub\" /dev/null"
        );
        terminal.StandardInput.Close();
        var shown = await terminal.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await terminal.WaitForExitAsync(TestContext.Current.CancellationToken);

        shown.ShouldContain("name a file with -o");
        shown.ShouldNotContain("PK");
        terminal.ExitCode.ShouldNotBe(0);
    }

    [Fact]
    public async Task A_translation_can_be_written_alone()
    {
        _place.Write("talk.md", "# Talk\n\nTranslation: es\n\n[00:01] The lamp was lit.\n  Se encendió la lámpara.\n");

        var done = await _place.RunAsync("convert", "talk.md", "--to", "srt", "--raw", "--layout", "translation");

        done.ExitCode.ShouldBe(0, done.Error);
        done.Output.ShouldContain("00:00:01,000 -->");
        done.Output.ShouldContain("Se encendió la lámpara.");
        done.Output.ShouldNotContain("lamp was");
    }

    [Fact]
    public async Task A_layout_that_does_not_exist_is_answered_with_those_that_do()
    {
        _place.Write("talk.srt", Samples.Srt);

        (await _place.RunAsync("convert", "talk.srt", "--to", "txt", "--layout", "diagonal")).Error.ShouldContain(
            "columns"
        );
        (await _place.RunAsync("convert", "talk.srt", "--to", "txt", "--layout", "translation")).Error.ShouldContain(
            "no translation"
        );
    }

    [Fact]
    public async Task Raw_keeps_the_cues_as_they_are()
    {
        _place.Write("talk.vtt", Samples.Rolling);

        var done = await _place.RunAsync("convert", "talk.vtt", "--to", "srt", "--raw");

        done.ExitCode.ShouldBe(0, done.Error);
        done.Output.Split("lit").Length.ShouldBeGreaterThan(2, done.Output);
    }

    [Fact]
    public async Task Without_a_target_format_it_says_how_to_give_one()
    {
        _place.Write("talk.srt", Samples.Srt);

        var done = await _place.RunAsync("convert", "talk.srt");

        done.ExitCode.ShouldBe(1);
        done.Error.ShouldContain("--to FORMAT");
    }

    [Theory]
    [InlineData("talk.xyz", "no format 'xyz'")]
    [InlineData("talk", "no extension")]
    public async Task A_target_that_names_no_format_is_refused_and_nothing_is_written(string target, string reason)
    {
        _place.Write("talk.srt", Samples.Srt);

        var done = await _place.RunAsync("convert", "talk.srt", "-o", target);

        done.ExitCode.ShouldBe(1);
        done.Error.ShouldContain(reason);
        Directory.GetFiles(_place.Folder).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        var done = await _place.RunAsync("convert", "nowhere.srt", "--to", "md");

        done.ExitCode.ShouldBe(1);
        done.Error.ShouldContain("There is no file nowhere.srt");
        done.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_file_that_is_no_transcript_is_refused_with_cause_and_cure()
    {
        await File.WriteAllBytesAsync(
            Path.Combine(_place.Folder, "noise.bin"),
            [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 37))]
        );

        var done = await _place.RunAsync("convert", "noise.bin", "--to", "md");

        done.ExitCode.ShouldBe(1);
        done.Error.ShouldStartWith("tapescript: noise.bin: ");
        done.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_no_place_to_write_to()
    {
        _place.Write("talk.srt", Samples.Srt);

        var done = await _place.RunAsync("convert", "talk.srt", "-o", "missing/talk.json");

        done.ExitCode.ShouldBe(1);
        done.Error.ShouldContain("There is no folder");
    }

    public void Dispose() => _place.Dispose();
}
