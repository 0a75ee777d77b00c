using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Tapescript.Platform.Messaging;

namespace Tapescript.Gateway.Ledger;

/// <summary>
/// An embedded start: what ran when the process ended runs nowhere now, and goes on at once. With a broker the messages
/// are still there, and the leases decide.
/// </summary>
internal sealed class Recovery(
    LedgerStore store,
    IOptions<MessagingOptions> messaging,
    TimeProvider time,
    ILogger<Recovery> log
)
{
    private bool IsEmbedded => !messaging.Value.UsesRabbitMq;

    public async Task EnterAsync(CancellationToken ct)
    {
        if (!IsEmbedded)
            return;
        var crashed = !await store.TakeCleanStopAsync(ct);
        var cut = await store.RunningAsync(ct);
        foreach (var run in cut)
            await store.ChangeAsync(run, r => r.Recover(crashed, time.GetUtcNow()), ct);
        if (cut.Count > 0)
            log.LogInformation(
                "{Count} runs were cut off by the {End} of the process; they go on",
                cut.Count,
                crashed ? "crash" : "stop"
            );
    }

    /// <summary>An orderly stop counts against no run.</summary>
    public async Task LeaveAsync(CancellationToken ct)
    {
        try
        {
            if (IsEmbedded)
                await store.SetCleanStopAsync(ct);
        }
        catch (Exception e)
        {
            log.LogWarning(e, "The orderly stop could not be noted; the next start takes it for a crash");
        }
    }
}
