using System.Collections.Concurrent;

namespace Tapescript.Platform.Tests.Models;

/// <summary>A clock on which some waits are over at once; all are on record.</summary>
internal sealed class HastyTime(params TimeSpan[] over) : TimeProvider
{
    public ConcurrentQueue<TimeSpan> Waits { get; } = new();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > TimeSpan.Zero)
            Waits.Enqueue(dueTime);
        return base.CreateTimer(callback, state, over.Contains(dueTime) ? TimeSpan.Zero : dueTime, period);
    }
}
