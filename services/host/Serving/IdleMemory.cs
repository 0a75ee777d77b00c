namespace Tapescript.Host.Serving;

/// <summary>
/// Gives memory back to the system once the work is done: the collector alone keeps it until the next allocation, and
/// on somebody's own machine that may be tomorrow.
/// </summary>
internal static class IdleMemory
{
    private const long Busy = 32 * 1024 * 1024;
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(15);

    public static async Task WatchAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Period, time);
        var before = GC.GetTotalAllocatedBytes();
        // Starting up allocates too.
        var wasBusy = true;
        while (await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false))
        {
            var now = GC.GetTotalAllocatedBytes();
            var isBusy = now - before > Busy;
            if (wasBusy && !isBusy)
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            }

            wasBusy = isBusy;
            before = now;
        }
    }
}
