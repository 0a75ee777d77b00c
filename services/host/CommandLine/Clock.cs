using System.Globalization;

namespace Tapescript.Host.CommandLine;

internal static class Clock
{
    /// <summary>As people write times: 2:05, 1:02:05.</summary>
    public static string Of(long milliseconds)
    {
        var seconds = milliseconds / 1000;
        return seconds >= 3600
            ? string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600}:{seconds / 60 % 60:00}:{seconds % 60:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{seconds / 60}:{seconds % 60:00}");
    }
}
