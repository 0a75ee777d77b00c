using Tapescript.Host.CommandLine;
using Tapescript.Host.Tests.Running;

namespace Tapescript.Host.Tests.Docs;

/// <summary>docs/subtitles.md: what it says one after another makes subtitles in the other language.</summary>
public sealed class SubtitlesPageTests : IDisposable
{
    private readonly Workplace _place = new();

    [Fact]
    public async Task Every_example_runs_and_the_translation_stands_alone()
    {
        _place.Write("talk.srt", Samples.Srt);
        _place.Write("talk.zh.srt", Samples.Chinese);
        var root = RootBuilder.Build(new CommandContext(new Terminal(), TimeProvider.System));
        foreach (var example in Examples())
        {
            var words = example["tapescript ".Length..];
            root.Parse(words).Errors.ShouldBeEmpty(example);
            if (
                words.StartsWith("ingest", StringComparison.Ordinal)
                || words.StartsWith("export", StringComparison.Ordinal)
            )
                continue;

            var done = await _place.RunAsync(words.Split(' '));

            done.ExitCode.ShouldBe(0, $"{example}\n{done.Output}\n{done.Error}");
        }

        _place.Read("zh.srt").ShouldNotContain("lamp");
        _place.Read("zh.srt").Any(c => c is >= '\u4E00' and <= '\u9FFF').ShouldBeTrue();
        _place.Read("both.ass").ShouldContain("; Translated: Chinese: ");
        _place.Read("zh.vtt").ShouldContain("\nTranslated: Chinese: ");
    }

    public void Dispose() => _place.Dispose();

    private static IEnumerable<string> Examples() =>
        File.ReadAllLines(Path.Combine(Repository.Folder, "docs/subtitles.md"))
            .Where(l => l.StartsWith("tapescript ", StringComparison.Ordinal));
}
