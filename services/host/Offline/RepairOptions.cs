using System.CommandLine;
using Tapescript.Text.Cleaning;

namespace Tapescript.Host.Offline;

/// <summary><c>--off</c> and <c>--also</c>: which repairs are made.</summary>
internal sealed class RepairOptions
{
    private readonly Option<string[]> _off = Create(
        "--off",
        "Repairs not to make; names, with commas between",
        CleaningOptions.Switchable
    );

    private readonly Option<string[]> _also = Create(
        "--also",
        "What else to do to the text, on record; names, with commas between",
        CleaningOptions.OnRequest
    );

    public Symbol[] All => [_off, _also];

    public IReadOnlyList<string> Off(ParseResult parsed) => parsed.GetValue(_off) ?? [];

    public IReadOnlyList<string> Also(ParseResult parsed) => parsed.GetValue(_also) ?? [];

    public CleaningOptions Of(ParseResult parsed) => new() { Off = Off(parsed), Also = Also(parsed) };

    private static Option<string[]> Create(string name, string description, IReadOnlyList<string> names) =>
        new(name)
        {
            Description = $"{description}: {string.Join(", ", names)}.",
            HelpName = "NAMES",
            DefaultValueFactory = _ => [],
            CustomParser = result =>
            {
                var known = new List<string>();
                foreach (var given in result.Tokens.SelectMany(token => token.Value.Split(',')))
                {
                    if (
                        names.FirstOrDefault(n => n.Equals(given.Trim(), StringComparison.OrdinalIgnoreCase)) is
                        { } found
                    )
                    {
                        known.Add(found);
                        continue;
                    }

                    result.AddError($"{name} does not know '{given.Trim()}'. There are: {string.Join(", ", names)}.");
                }

                return [.. known];
            },
        };
}
