using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Tapescript.Gateway.Ledger;

/// <summary>
/// A loop of the ledger: looks when it is woken and at every poll, begins when the bus listens, and outlives every
/// failure, because databases and brokers restart.
/// </summary>
internal abstract class LedgerLoop(
    WakeSignal wake,
    IOptions<GatewayOptions> options,
    TimeProvider time,
    IHostApplicationLifetime lifetime,
    ILogger log
) : BackgroundService
{
    /// <summary>True when there may be more to do at once.</summary>
    public abstract Task<bool> RunOnceAsync(CancellationToken ct);

    protected virtual Task BeginAsync(CancellationToken ct) => Task.CompletedTask;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await StartedAsync(stoppingToken))
            return;
        var begun = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            var next = wake.Next;
            try
            {
                if (!begun)
                    await BeginAsync(stoppingToken);
                begun = true;
                if (await RunOnceAsync(stoppingToken))
                    continue;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                log.LogError(e, "The ledger's {Loop} could not do its round; it tries again", GetType().Name);
                next = Task.Delay(options.Value.PollInterval, time, stoppingToken);
            }

            await PauseAsync(next, stoppingToken);
        }
    }

    private async Task PauseAsync(Task next, CancellationToken ct)
    {
        using var pause = CancellationTokenSource.CreateLinkedTokenSource(ct);
        await Task.WhenAny(next, Task.Delay(options.Value.PollInterval, time, pause.Token));
        await pause.CancelAsync();
    }

    private async Task<bool> StartedAsync(CancellationToken ct)
    {
        var started = new TaskCompletionSource();
        await using var listening = lifetime.ApplicationStarted.Register(() => started.TrySetResult());
        await using var stopping = ct.Register(() => started.TrySetCanceled(ct));
        try
        {
            await started.Task;
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
