using System.CommandLine;
using System.CommandLine.Parsing;

namespace Tapescript.Host.CommandLine;

/// <summary>Options that do not exist: the parser takes them for arguments, and a person would not.</summary>
internal static class StrayOptions
{
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        // After "--" everything is an argument.
        if (parsed.Tokens.Any(t => t.Type == TokenType.DoubleDash))
        {
            return [];
        }

        var arguments = parsed.CommandResult.Children.OfType<ArgumentResult>();
        return
        [
            .. arguments
                .SelectMany(a => a.Tokens.Select(t => (Argument: a.Argument.Name, Text: t.Value)))
                .Where(t => IsStray(t.Argument, t.Text))
                .Select(t => t.Text)
                .Concat(parsed.UnmatchedTokens.Where(t => t.Length > 1 && t.StartsWith('-'))),
        ];
    }

    // In a query "-fog" means without fog.
    private static bool IsStray(string argument, string text) =>
        text.Length > 1 && text.StartsWith(argument == "QUERY" ? "--" : "-", StringComparison.Ordinal);
}
