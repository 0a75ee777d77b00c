using System.Globalization;

namespace Tapescript.Text.Formats;

/// <summary>Times for people, and links to them.</summary>
internal static class Clock
{
    /// <summary><c>h:mm:ss</c>.</summary>
    public static string Long(long ms)
    {
        var seconds = Math.Max(0, ms) / 1000;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{seconds / 3600}:{seconds / 60 % 60:00}:{seconds % 60:00}"
        );
    }

    /// <summary><c>mm:ss</c>, or <c>h:mm:ss</c> from the first hour on.</summary>
    public static string Short(long ms)
    {
        var seconds = Math.Max(0, ms) / 1000;
        return seconds >= 3600
            ? Long(ms)
            : string.Create(CultureInfo.InvariantCulture, $"{seconds / 60:00}:{seconds % 60:00}");
    }

    /// <summary>A page that plays from a time, when the video's site is known to have such pages.</summary>
    public static string? Link(string sourceId, long ms) =>
        sourceId.StartsWith("youtube:", StringComparison.Ordinal)
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"https://youtu.be/{sourceId["youtube:".Length..]}?t={Math.Max(0, ms) / 1000}"
            )
            : null;
}
