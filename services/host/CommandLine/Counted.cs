using System.Globalization;

namespace Tapescript.Host.CommandLine;

/// <summary>Numbers with their noun.</summary>
internal static class Counted
{
    /// <summary><c>1 sentence</c>, <c>1,204 sentences</c>.</summary>
    public static string Of(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many ?? one + "s")}");

    /// <summary>The same, but <c>no sentences</c> for 0.</summary>
    public static string OrNone(int count, string one, string? many = null) =>
        count == 0 ? "no " + (many ?? one + "s") : Of(count, one, many);
}
