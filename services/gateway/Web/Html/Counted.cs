using System.Globalization;

namespace Tapescript.Gateway.Web.Html;

/// <summary>Numbers with their noun.</summary>
internal static class Counted
{
    /// <summary><c>1 sentence</c>, <c>1,204 sentences</c>.</summary>
    public static string Of(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many ?? one + "s")}");

    /// <summary>A share in whole percent that is 0 or 100 only when nothing or all is meant.</summary>
    public static string Percent(double share)
    {
        var rounded = (int)Math.Round(share * 100, MidpointRounding.AwayFromZero);
        return share switch
        {
            > 0 when rounded == 0 => "less than 1 %",
            < 1 when rounded == 100 => "over 99 %",
            _ => rounded.ToString(CultureInfo.InvariantCulture) + " %",
        };
    }
}
