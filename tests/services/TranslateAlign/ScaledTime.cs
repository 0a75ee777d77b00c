namespace Tapescript.Services.Tests.TranslateAlign;

/// <summary>A clock that runs so many times faster: pauses of seconds take milliseconds.</summary>
internal sealed class ScaledTime(int factor) : TimeProvider
{
    private readonly long start = System.GetTimestamp();
    private readonly DateTimeOffset began = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => System.GetElapsedTime(start).Ticks * factor;

    public override DateTimeOffset GetUtcNow() => began + TimeSpan.FromTicks(GetTimestamp());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Scaled(dueTime), Scaled(period));

    private TimeSpan Scaled(TimeSpan span) =>
        span <= TimeSpan.Zero ? span : TimeSpan.FromMilliseconds(Math.Ceiling(span.TotalMilliseconds / factor));
}
