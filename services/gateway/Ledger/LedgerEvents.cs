using System.Data.Common;
using Microsoft.Extensions.Logging;

namespace Tapescript.Gateway.Ledger;

/// <summary>
/// Enters an event into its run. While the database is away the event is held, for less time than a broker allows:
/// an event that is lost costs its run the rest of a lease.
/// </summary>
internal sealed class LedgerEvents(LedgerStore store, TimeProvider time, WakeSignal wake, ILogger<LedgerEvents> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);

    public Task EnterAsync(Guid runId, Action<Run, DateTimeOffset> enter, CancellationToken ct) =>
        HoldAsync(
            async () =>
            {
                var freed = await store.ChangeAsync(
                    runId.ToString("D"),
                    run =>
                    {
                        var before = run.Entry.Slot;
                        enter(run, time.GetUtcNow());
                        return run.IsEnded || before > run.Entry.Slot;
                    },
                    ct
                );
                if (freed)
                    wake.Set();
            },
            ct
        );

    public async Task HoldAsync(Func<Task> work, CancellationToken ct)
    {
        var begun = time.GetTimestamp();
        for (var pause = TimeSpan.FromMilliseconds(200); ; pause *= 2)
        {
            try
            {
                await work();
                return;
            }
            catch (DbException e) when (time.GetElapsedTime(begun) < Patience)
            {
                log.LogWarning("The ledger's database is away ({Reason}); the event is held", e.Message);
            }

            await Task.Delay(pause < LongestPause ? pause : LongestPause, time, ct);
        }
    }
}
