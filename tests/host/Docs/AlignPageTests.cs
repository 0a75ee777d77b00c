using Tapescript.Host.Tests.Running;

namespace Tapescript.Host.Tests.Docs;

/// <summary>docs/align.md: every example runs, and what it shows is what comes out.</summary>
public sealed class AlignPageTests : IDisposable
{
    private readonly Workplace _place = new();
    private readonly string _page = File.ReadAllText(Path.Combine(Repository.Folder, "docs/align.md"));

    [Fact]
    public async Task Every_example_runs_and_the_ladder_is_the_one_shown()
    {
        _place.Write("talk.en.srt", Samples.Srt);
        _place.Write("talk.zh.srt", Samples.Chinese);
        _place.Write(
            "en.txt",
            "The mill was built in 1843.\nIn 1871 it burnt down, and nobody knows why.\nAda Verrick wrote the book.\n"
        );
        _place.Write(
            "de.txt",
            "Die Mühle wurde 1843 gebaut.\n1871 brannte sie nieder.\nNiemand weiß warum.\nAda Verrick schrieb das Buch.\n"
        );
        _place.Write(
            "en.rough-de.txt",
            "Die Mühle war gebaut in 1843.\nIn 1871 sie brannte nieder, und niemand weiß warum.\nAda Verrick schrieb das Buch.\n"
        );
        var last = "";
        foreach (var (kind, text) in Blocks())
        {
            if (kind == "text")
                last.ReplaceLineEndings("\n").ShouldBe(text);
            else
                last = await RunAllAsync(text);
        }
    }

    public void Dispose() => _place.Dispose();

    private async Task<string> RunAllAsync(string commands)
    {
        var output = "";
        foreach (var command in commands.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var done = await _place.RunAsync(command.Split(' ')[1..]);
            done.ExitCode.ShouldBe(0, $"{command}\n{done.Output}\n{done.Error}");
            output = done.Output;
        }

        return output;
    }

    private IEnumerable<(string Kind, string Text)> Blocks()
    {
        var parts = _page.Split("```");
        for (var i = 1; i < parts.Length; i += 2)
        {
            var end = parts[i].IndexOf('\n', StringComparison.Ordinal);
            yield return (parts[i][..end], parts[i][(end + 1)..]);
        }
    }
}
