using System.CommandLine;
using Tapescript.Host.CommandLine;
using Tapescript.Host.Tests.Running;

namespace Tapescript.Host.Tests.Docs;

/// <summary>docs/commands.md: complete, and every example does what it says.</summary>
public sealed class CommandsPageTests : IDisposable
{
    private const string ExampleId = "4f2a9c81d0b4";

    private readonly Workplace _place = new();
    private readonly string _page = File.ReadAllText(Path.Combine(Repository.Folder, "docs/commands.md"));

    [Fact]
    public void Every_command_has_a_section_and_every_option_is_named_in_it()
    {
        foreach (var command in Root().Subcommands)
        {
            var start = _page.IndexOf($"\n## {command.Name}\n", StringComparison.Ordinal);
            start.ShouldBeGreaterThan(0, $"docs/commands.md has no section '{command.Name}'");
            var end = _page.IndexOf("\n## ", start + 4, StringComparison.Ordinal);
            var section = _page[start..(end < 0 ? _page.Length : end)] + Everywhere();
            foreach (var option in command.Options)
            {
                var names = option.Aliases.Append(option.Name).Select(n => n + " ");
                names.ShouldContain(
                    n => section.Replace('`', ' ').Replace('\n', ' ').Contains(n, StringComparison.Ordinal),
                    $"{command.Name} {option.Name}"
                );
            }
        }
    }

    [Fact]
    public async Task Every_example_runs()
    {
        _place.Write("talk.srt", Samples.Srt);
        _place.Write("talk.vtt", Samples.Rolling);
        _place.Write("broken.txt", "The cafÃ© by the lighthouse.\n");
        _place.Write("talks/one.srt", Samples.Srt.Replace("lamp", "lantern", StringComparison.Ordinal));
        _place.Write("talks/two.srt", Samples.Chinese);
        var id = "";
        foreach (var example in Examples())
        {
            if (NeedsMore(example))
            {
                Root().Parse(example["tapescript ".Length..]).Errors.ShouldBeEmpty(example);
                continue;
            }

            var done = await ShellAsync(example.Replace(ExampleId, id, StringComparison.Ordinal));

            done.ExitCode.ShouldBe(0, $"{example}\n{done.Output}\n{done.Error}");
            done.Error.ShouldNotContain("   at ");
            if (id.Length == 0 && example.StartsWith("tapescript ingest", StringComparison.Ordinal))
                id = done.Output.Split(' ')[0];
        }
    }

    public void Dispose() => _place.Dispose();

    private static RootCommand Root() => RootBuilder.Build(new CommandContext(new Terminal(), TimeProvider.System));

    // The internet, a server of its own, the system's packages: other tests do those.
    private static bool NeedsMore(string example) =>
        example.Contains("https://", StringComparison.Ordinal)
        || example.Contains("--server", StringComparison.Ordinal)
        || example.StartsWith("tapescript up", StringComparison.Ordinal)
        || example.StartsWith("tapescript serve", StringComparison.Ordinal)
        || example.StartsWith("tapescript setup", StringComparison.Ordinal);

    private string Everywhere()
    {
        var start = _page.IndexOf("## Where documents are", StringComparison.Ordinal);
        return _page[start.._page.IndexOf("\n## ingest", StringComparison.Ordinal)] + " --help ";
    }

    private IEnumerable<string> Examples()
    {
        var inside = false;
        foreach (var line in _page.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                inside = line == "```sh";
            else if (inside)
                yield return line;
        }
    }

    private async Task<Finished> ShellAsync(string line)
    {
        using var process = _place.Shell(line);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Finished(process.ExitCode, await output, await error);
    }
}
