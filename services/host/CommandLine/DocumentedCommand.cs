using System.CommandLine;

namespace Tapescript.Host.CommandLine;

/// <summary>A command with examples under its help.</summary>
internal sealed class DocumentedCommand(string name, string description, params string[] examples)
    : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;

    /// <summary>The handler's body is compiled only when the command is run: that keeps start-up short.</summary>
    public DocumentedCommand Runs(Func<ParseResult, CancellationToken, Task<int>> handler)
    {
        SetAction(handler);
        return this;
    }

    public DocumentedCommand With(params IEnumerable<Symbol> symbols)
    {
        foreach (var symbol in symbols)
        {
            switch (symbol)
            {
                case Argument argument:
                    Arguments.Add(argument);
                    break;
                case Option option:
                    Options.Add(option);
                    break;
                case Command command:
                    Subcommands.Add(command);
                    break;
                default:
                    throw new ArgumentException($"No place for {symbol}.", nameof(symbols));
            }
        }

        return this;
    }
}
