using Tapescript.EndToEnd.Tests.Running;

namespace Tapescript.EndToEnd.Tests.Documentation;

/// <summary>What the README shows is what happens.</summary>
public sealed class ReadmeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static string Readme => File.ReadAllText(Checkout.PathOf("README.md"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_transcript_before_becomes_the_transcript_after()
    {
        var before = _folder.Write("talk.txt", BlockAfter("<!-- before -->"));
        var converted = await TapescriptCommand.RunAsync("convert", before, "--to", "md");
        converted.ShouldHaveExited(0);
        converted.Output.TrimEnd().ShouldBe(BlockAfter("<!-- after -->").TrimEnd());
    }

    [Fact]
    public async Task Every_command_that_needs_no_internet_and_no_servers_works_as_it_stands()
    {
        File.Copy(TapescriptCommand.Sample("rolling.vtt"), Path.Combine(_folder.Path, "captions.vtt"));
        File.Copy(TapescriptCommand.Sample("rolling.vtt"), Path.Combine(_folder.Path, "talk.vtt"));
        File.Copy(TapescriptCommand.Sample("captions.srt"), Path.Combine(_folder.Path, "talk.en.srt"));
        File.Copy(TapescriptCommand.Sample("captions.srt"), Path.Combine(_folder.Path, "talk.zh.srt"));
        var commands = Readme
            .Split('\n')
            .Where(line => line.StartsWith("./tapescript ", StringComparison.Ordinal))
            .Select(line => line.Split('#')[0].Trim().Replace("\"tuning fork\"", "rivers", StringComparison.Ordinal))
            .Where(line =>
                !line.Contains("://", StringComparison.Ordinal) && !line.EndsWith(" up", StringComparison.Ordinal)
            )
            .ToList();
        commands.Count.ShouldBeGreaterThan(5);
        var id = "";
        foreach (var command in commands)
        {
            var arguments = command.Replace(" ID ", $" {id} ", StringComparison.Ordinal).Split(' ')[1..];
            var outcome = await TapescriptCommand.RunAsync(
                new Invocation(arguments)
                {
                    Folder = _folder.Path,
                    Variables = new Dictionary<string, string>
                    {
                        ["TAPESCRIPT_DATA"] = Path.Combine(_folder.Path, "data"),
                    },
                }
            );
            outcome.ShouldHaveExited(0, 2);
            if (arguments[0] == "ingest")
                id = outcome.Output.Split(' ')[0];
        }
    }

    [Fact]
    public void Every_page_that_it_names_is_there()
    {
        foreach (
            var link in Readme
                .Split("](")
                .Skip(1)
                .Select(part => part.Split(')')[0])
                .Where(l => !l.StartsWith("http", StringComparison.Ordinal))
        )
            Path.Exists(Checkout.PathOf(link)).ShouldBeTrue(link);
    }

    private static string BlockAfter(string mark)
    {
        var page = Readme;
        var start = page.IndexOf("```", page.IndexOf(mark, StringComparison.Ordinal), StringComparison.Ordinal);
        start = page.IndexOf('\n', start) + 1;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
