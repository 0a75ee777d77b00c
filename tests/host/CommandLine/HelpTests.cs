using System.CommandLine;
using Tapescript.Host.CommandLine;
using Tapescript.Host.Tests.Running;

namespace Tapescript.Host.Tests.CommandLine;

public sealed class HelpTests : IDisposable
{
    private readonly Workplace _place = new();

    public static TheoryData<string> Commands()
    {
        var root = RootBuilder.Build(new CommandContext(new Terminal(), TimeProvider.System));
        return [.. root.Subcommands.SelectMany(c => c.Subcommands.Select(s => c.Name + " " + s.Name).Prepend(c.Name))];
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_explains_itself_with_examples(string command)
    {
        var help = await _place.RunAsync([.. command.Split(' '), "--help"]);

        help.ExitCode.ShouldBe(0);
        help.Error.ShouldBeEmpty();
        help.Output.ShouldContain("Examples:");
        help.Output.ShouldContain("  tapescript " + command);
    }

    [Fact]
    public void Every_option_and_argument_is_described()
    {
        var root = RootBuilder.Build(new CommandContext(new Terminal(), TimeProvider.System));

        var silent = All(root)
            .SelectMany(c => c.Options.Cast<Symbol>().Concat(c.Arguments))
            .Where(s => string.IsNullOrWhiteSpace(s.Description))
            .Select(s => s.Name);

        silent.ShouldBeEmpty();
    }

    [Fact]
    public void Every_example_is_a_command_that_parses()
    {
        var root = RootBuilder.Build(new CommandContext(new Terminal(), TimeProvider.System));

        foreach (var example in All(root).OfType<DocumentedCommand>().SelectMany(c => c.Examples))
        {
            var line = example.Split(" < ")[0]["tapescript ".Length..];
            root.Parse(line).Errors.Select(e => e.Message).ShouldBeEmpty(example);
        }
    }

    [Fact]
    public async Task Without_a_command_the_help_is_shown()
    {
        var help = await _place.RunAsync();

        help.ExitCode.ShouldBe(0);
        help.Output.ShouldContain("ingest");
    }

    [Fact]
    public async Task A_misspelt_command_is_answered_with_the_one_that_was_meant()
    {
        var answer = await _place.RunAsync("ingset", "talk.srt");

        answer.ExitCode.ShouldBe(1);
        answer.Error.ShouldContain("Did you mean 'ingest'?");
        answer.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_unknown_command_is_answered_with_all_there_are()
    {
        var answer = await _place.RunAsync("xyzzy-plugh");

        answer.ExitCode.ShouldBe(1);
        answer.Error.ShouldContain("check, convert");
    }

    [Theory]
    [InlineData("ingest")]
    [InlineData("ingest", "a.srt", "--priority", "11")]
    [InlineData("ingest", "a.srt", "--no-such-option")]
    [InlineData("up", "--port", "seven")]
    [InlineData("up", "--port", "70000")]
    [InlineData("retry", "0123456789ab", "--from", "lunch")]
    [InlineData("search", "a", "--limit", "0")]
    public async Task Wrong_arguments_are_named_and_the_help_is_pointed_to(params string[] arguments)
    {
        var answer = await _place.RunAsync(arguments);

        answer.ExitCode.ShouldBe(1);
        answer.Error.ShouldContain($"See tapescript {arguments[0]} --help");
        answer.Error.ShouldNotContain("   at ");
        answer.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_version_is_said_in_both_ways()
    {
        var command = await _place.RunAsync("version");
        var option = await _place.RunAsync("--version");

        command.Output.ShouldStartWith("tapescript 1.");
        option.Output.ShouldBe(command.Output);
    }

    public void Dispose() => _place.Dispose();

    private static IEnumerable<Command> All(Command command) => command.Subcommands.SelectMany(All).Prepend(command);
}
