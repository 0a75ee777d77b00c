using System.CommandLine;

namespace Tapescript.Host.CommandLine;

/// <summary>What is wrong with the arguments, what was probably meant, and where the help is.</summary>
internal static class MisspeltCommand
{
    public static IReadOnlyList<string> Faults(ParseResult parsed)
    {
        var stray = StrayOptions.Of(parsed);
        if (stray.Count > 0)
        {
            var options = OptionsOf(parsed.CommandResult.Command).ToList();
            return [.. stray.Select(s => $"There is no option '{s}'.{Nearest.Question(Nearest.To(s, options))}")];
        }

        if (parsed.CommandResult.Command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [var unknown, ..])
        {
            return [UnknownCommand(unknown, parsed.CommandResult.Command)];
        }

        return [.. parsed.Errors.Select(e => e.Message).Distinct(StringComparer.Ordinal)];
    }

    public static int Report(IReadOnlyList<string> faults, ParseResult parsed, CommandContext context)
    {
        foreach (var fault in faults)
        {
            context.Terminal.Say(fault);
        }

        context.Terminal.Say($"See {context.Name}{PathOf(parsed.CommandResult.Command)} --help");
        return ExitCode.Failed;
    }

    private static string PathOf(Command command) =>
        command is RootCommand ? "" : PathOf(command.Parents.OfType<Command>().First()) + " " + command.Name;

    private static IEnumerable<string> OptionsOf(Command command) =>
        command.Options.SelectMany(o => o.Aliases.Append(o.Name)).Append("--help");

    private static string UnknownCommand(string unknown, Command command)
    {
        var names = command.Subcommands.Select(c => c.Name).Order(StringComparer.Ordinal).ToList();
        var near = Nearest.To(unknown, names);
        return $"There is no command '{unknown}'."
            + (near.Count > 0 ? Nearest.Question(near) : $" There are: {string.Join(", ", names)}.");
    }
}
