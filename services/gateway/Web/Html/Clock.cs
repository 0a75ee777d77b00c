using System.Globalization;

namespace Tapescript.Gateway.Web.Html;

/// <summary>Times as people read them.</summary>
internal static class Clock
{
    /// <summary><c>6:04</c>, <c>1:06:04</c>.</summary>
    public static string OfMedia(long milliseconds)
    {
        var time = TimeSpan.FromMilliseconds(Math.Max(0, milliseconds));
        return time.TotalHours >= 1
            ? string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours}:{time.Minutes:00}:{time.Seconds:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{time.Minutes}:{time.Seconds:00}");
    }

    /// <summary>ISO 8601, for <c>datetime</c> attributes: the browser shows it in its own zone.</summary>
    public static string Iso(DateTimeOffset at) =>
        at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary><c>14:02 UTC</c>, what is read until the browser has put its own time there.</summary>
    public static string OfDay(DateTimeOffset at) =>
        at.ToUniversalTime().ToString("HH:mm 'UTC'", CultureInfo.InvariantCulture);

    /// <summary><c>21 Nov 2026, 14:02 UTC</c>.</summary>
    public static string Full(DateTimeOffset at) =>
        at.ToUniversalTime().ToString("d MMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
