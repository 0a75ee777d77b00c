using System.CommandLine;
using System.CommandLine.Invocation;

namespace Tapescript.Host.CommandLine;

/// <summary>What is wrong with the arguments, what was probably meant, and where the help is.</summary>
internal static class MisspeltCommand
{
    public static int Report(ParseResult parsed, ParseErrorAction action, CommandContext context)
    {
        action.ShowHelp = false;
        action.ShowTypoCorrections = false;
        var command = parsed.CommandResult.Command;
        var unknown = command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [var first, ..] ? first : null;
        var terminal = context.Terminal;
        if (unknown is not null)
        {
            terminal.Say($"There is no command '{unknown}'.{Suggestion(unknown, command)}");
        }
        else
        {
            foreach (var error in parsed.Errors.Select(e => e.Message).Distinct(StringComparer.Ordinal))
            {
                terminal.Say(error);
            }
        }

        var path = command is RootCommand ? "" : " " + PathOf(command);
        terminal.Say($"See {context.Name}{path} --help");
        return ExitCode.Failed;
    }

    private static string PathOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault(p => p is not RootCommand) is { } parent
            ? PathOf(parent) + " " + command.Name
            : command.Name;

    private static string Suggestion(string unknown, Command command)
    {
        var nearest = command
            .Subcommands.Where(c => !c.Hidden)
            .Select(c => (c.Name, Distance: Distance(unknown, c.Name)))
            .OrderBy(c => c.Distance)
            .ToList();
        var near = nearest
            .Where(c => c.Distance <= Math.Max(2, c.Name.Length / 3))
            .Take(2)
            .Select(c => c.Name)
            .ToList();
        return near.Count > 0
            ? $" Did you mean '{string.Join("' or '", near)}'?"
            : $" There are: {string.Join(", ", nearest.Select(c => c.Name).Order(StringComparer.Ordinal))}.";
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + cost);
                diagonal = above;
            }
        }

        return row[^1];
    }
}
