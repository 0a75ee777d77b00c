using System.Text.Json;
using Tapescript.Host.Tests.Running;

namespace Tapescript.Host.Tests.Runs;

/// <summary>Everything in one process, from a file to its export.</summary>
public sealed class EmbeddedTests : IDisposable
{
    private readonly Workplace _place = new();

    [Fact]
    public async Task A_file_becomes_a_document_that_is_exported_and_found()
    {
        _place.Write("talk.srt", Samples.Srt);

        var ingest = await _place.RunAsync("ingest", "talk.srt", "--json");

        ingest.ExitCode.ShouldBe(0, ingest.Error);
        var document = Objects(ingest).ShouldHaveSingleItem();
        document.GetProperty("state").GetString().ShouldBe("complete");
        document.GetProperty("existing").GetBoolean().ShouldBeFalse();
        var id = document.GetProperty("id").GetString()!;
        ingest.Error.ShouldContain($"tapescript export {id} --format md");

        var export = await _place.RunAsync("export", id, "--format", "txt");
        export.ExitCode.ShouldBe(0, export.Error);
        export.Output.ShouldContain("The lamp was lit at dusk.");

        var search = await _place.RunAsync("search", "climbed", "stairs");
        search.Output.ShouldContain(id);
        search.Output.ShouldContain("0:04  The keeper climbed the stairs");
    }

    [Fact]
    public async Task An_export_says_what_its_format_does_not_hold()
    {
        _place.Write("talk.srt", Samples.Srt);
        var id = (await _place.RunAsync("ingest", "talk.srt")).Output.Split(' ')[0];

        var export = await _place.RunAsync("export", id, "--format", "txt");
        var whole = await _place.RunAsync("export", id, "--format", "json");

        export.Error.ShouldContain("plain text does not hold: ");
        whole.Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("terms.csv", "lamp,farol\nkeeper\n", "terms.csv cannot be read. Line 2: ")]
    [InlineData("terms.yaml", "lamp: farol\n", "Line 1: 'lamp' is not known here")]
    [InlineData("terms.csv", "", "terms.csv holds no term")]
    public async Task A_glossary_that_cannot_be_read_is_refused_before_anything_is_submitted(
        string name,
        string text,
        string reason
    )
    {
        _place.Write("talk.srt", Samples.Srt);
        _place.Write(name, text);

        var done = await _place.RunAsync("ingest", "talk.srt", "--to", "es", "--glossary", name);
        var list = await _place.RunAsync("status");

        done.ExitCode.ShouldBe(1);
        done.Output.ShouldBeEmpty();
        done.Error.ShouldContain(reason);
        list.Output.ShouldNotContain("talk.srt");
    }

    [Fact]
    public async Task A_glossary_without_a_language_or_without_a_file_says_what_is_missing()
    {
        _place.Write("talk.srt", Samples.Srt);
        _place.Write("terms.csv", "lamp,farol\n");

        (await _place.RunAsync("ingest", "talk.srt", "--glossary", "terms.csv")).Error.ShouldContain("--to es");
        (await _place.RunAsync("ingest", "talk.srt", "--to", "es", "--glossary", "nowhere.csv")).Error.ShouldContain(
            "There is no file nowhere.csv"
        );
    }

    [Fact]
    public async Task A_second_ingest_of_the_same_source_repeats_no_work_and_says_so()
    {
        _place.Write("talk.srt", Samples.Srt);
        var first = await _place.RunAsync("ingest", "talk.srt");

        var second = await _place.RunAsync("ingest", "talk.srt");

        second.ExitCode.ShouldBe(0, second.Error);
        second.Output.ShouldContain("already done, no work repeated");
        second.Output.Split(' ')[0].ShouldBe(first.Output.Split(' ')[0]);
    }

    [Fact]
    public async Task A_Chinese_word_of_two_characters_is_found()
    {
        _place.Write("tower.srt", Samples.Chinese);
        await _place.RunAsync("ingest", "tower.srt");

        var search = await _place.RunAsync("search", "楼梯", "--json");

        using var page = JsonDocument.Parse(search.Output);
        page.RootElement.GetProperty("hits")[0].GetProperty("text").GetString().ShouldBe("守塔人爬上了楼梯。");
    }

    [Fact]
    public async Task One_bad_source_among_good_ones_is_named_and_the_others_go_on()
    {
        _place.Write("talk.srt", Samples.Srt);
        _place.Write("empty.srt", "");
        await File.WriteAllBytesAsync(
            Path.Combine(_place.Folder, "noise.txt"),
            [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 37))],
            TestContext.Current.CancellationToken
        );

        var done = await _place.RunAsync("ingest", "nowhere.srt", "empty.srt", "noise.txt", "talk.srt", "--json");

        done.ExitCode.ShouldBe(1);
        Objects(done)
            .Select(d => d.GetProperty("state").GetString())
            .ShouldBe(["failed", "failed", "failed", "complete"]);
        Objects(done).Take(3).ShouldAllBe(d => d.GetProperty("reason").GetString()!.Length > 10);
        done.Error.ShouldContain("nowhere.srt: There is no such file");
        done.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Sources_come_from_standard_input_too()
    {
        _place.Write("a.srt", Samples.Srt);
        _place.Write("b.srt", Samples.Chinese);

        var done = await _place.RunWithAsync("a.srt\n\nb.srt\n", "ingest", "-");

        done.ExitCode.ShouldBe(0, done.Error);
        done.Lines.Length.ShouldBe(2);
    }

    [Fact]
    public async Task An_address_of_this_machine_is_refused_with_cause_and_cure()
    {
        var done = await _place.RunAsync("ingest", "http://127.0.0.1:9/talk.srt");

        done.ExitCode.ShouldBe(1);
        done.Error.ShouldContain("--allow-private");
        done.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task An_unknown_id_is_answered_in_words()
    {
        _place.Write("talk.srt", Samples.Srt);
        await _place.RunAsync("ingest", "talk.srt");

        foreach (var command in (string[])["status", "export", "retry", "cancel"])
        {
            var done = await _place.RunAsync(command, "ffffffffffff");

            done.ExitCode.ShouldBe(1, command);
            done.Error.ShouldContain("ffffffffffff", Case.Insensitive, command);
            done.Error.ShouldNotContain("   at ");
        }
    }

    [Fact]
    public async Task What_is_deleted_is_gone()
    {
        _place.Write("talk.srt", Samples.Srt);
        var id = (await _place.RunAsync("ingest", "talk.srt")).Output.Split(' ')[0];

        var unasked = await _place.RunAsync("delete", id);
        var deleted = await _place.RunAsync("delete", id, "--yes");

        unasked.ExitCode.ShouldBe(1);
        unasked.Error.ShouldContain("--yes");
        deleted.ExitCode.ShouldBe(0, deleted.Error);
        (await _place.RunAsync("export", id)).ExitCode.ShouldBe(1);
        (await _place.RunAsync("search", "climbed")).Output.ShouldBeEmpty();
    }

    public void Dispose() => _place.Dispose();

    private static List<JsonElement> Objects(Finished done) =>
        [.. done.Lines.Select(line => JsonDocument.Parse(line).RootElement)];
}
