using System.CommandLine;
using System.Globalization;

namespace Tapescript.Host.Runs;

internal static class LimitOption
{
    public static Option<int> Create(int usual, int most, string description)
    {
        var limit = new Option<int>("--limit", "-n")
        {
            Description = description,
            DefaultValueFactory = _ => usual,
            HelpName = "N",
        };
        limit.Validators.Add(result =>
        {
            if (
                result.Tokens.Count > 0
                && (result.GetValueOrDefault<int>() < 1 || result.GetValueOrDefault<int>() > most)
            )
            {
                result.AddError(string.Create(CultureInfo.InvariantCulture, $"--limit is a number from 1 to {most}."));
            }
        });
        return limit;
    }
}
