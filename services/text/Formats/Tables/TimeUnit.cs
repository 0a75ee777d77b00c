namespace Tapescript.Text.Formats;

/// <summary>The unit of a table's times.</summary>
internal enum TimeUnit
{
    /// <summary>Nothing says it.</summary>
    Unknown,
    Milliseconds,
    Seconds,

    /// <summary>Hours, minutes and seconds.</summary>
    Clock,
}
