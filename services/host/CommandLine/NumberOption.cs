using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Tapescript.Host.CommandLine;

internal static class NumberOption
{
    public static Option<int> Port(string description) => Create("--port", "-p", 0, 65535, 8080, "PORT", description);

    public static Option<int> Limit(int usual, int most, string description) =>
        Create("--limit", "-n", 1, most, usual, "N", description);

    public static Option<int> Create(
        string name,
        string? alias,
        int least,
        int most,
        int usual,
        string helpName,
        string description
    ) =>
        new(name, alias is null ? [] : [alias])
        {
            Description = description,
            HelpName = helpName,
            DefaultValueFactory = _ => usual,
            CustomParser = result => Parse(result, name, least, most),
        };

    private static int Parse(ArgumentResult result, string name, int least, int most)
    {
        var text = result.Tokens[0].Value;
        if (
            int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && value >= least
            && value <= most
        )
        {
            return value;
        }

        result.AddError(
            string.Create(CultureInfo.InvariantCulture, $"{name} is a number from {least} to {most}, not '{text}'.")
        );
        return 0;
    }
}
