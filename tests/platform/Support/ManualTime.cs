namespace Tapescript.Platform.Tests.Support;

/// <summary>A clock that goes on when it is told to, and then rings what is due.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<Bell> bells = [];
    private DateTimeOffset now = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);
    private TimeSpan elapsed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
            return now;
    }

    public override long GetTimestamp()
    {
        lock (gate)
            return elapsed.Ticks;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var bell = new Bell(this, callback, state);
        bell.Change(dueTime, period);
        lock (gate)
            bells.Add(bell);
        return bell;
    }

    public void Advance(TimeSpan by)
    {
        List<Bell> due;
        lock (gate)
        {
            now += by;
            elapsed += by;
            due = [.. bells.Where(bell => bell.Due <= elapsed)];
            foreach (var bell in due)
                bell.Due = bell.Period > TimeSpan.Zero ? elapsed + bell.Period : TimeSpan.MaxValue;
        }
        foreach (var bell in due)
            bell.Ring();
    }

    /// <summary>Somebody sets the wall clock; time itself goes on as before.</summary>
    public void SetWallClock(TimeSpan by)
    {
        lock (gate)
            now += by;
    }

    private sealed class Bell(ManualTime time, TimerCallback callback, object? state) : ITimer
    {
        public TimeSpan Due { get; set; } = TimeSpan.MaxValue;

        public TimeSpan Period { get; private set; }

        public void Ring() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time.gate)
            {
                Period = period;
                Due = dueTime < TimeSpan.Zero ? TimeSpan.MaxValue : time.elapsed + dueTime;
            }
            return true;
        }

        public void Dispose()
        {
            lock (time.gate)
                time.bells.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
