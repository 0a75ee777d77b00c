using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Tapescript.Gateway.Ledger;

/// <summary>Says what is to be said to all, sends again what is due, and ends collections whose members have ended.</summary>
internal sealed class Sweeper(
    LedgerStore store,
    Issuer issuer,
    Announcer announcer,
    Collections collections,
    Recovery recovery,
    WakeSignal wake,
    IOptions<GatewayOptions> options,
    TimeProvider time,
    IHostApplicationLifetime lifetime,
    ILogger<Sweeper> log
) : LedgerLoop(wake, options, time, lifetime, log)
{
    public override async Task<bool> RunOnceAsync(CancellationToken ct)
    {
        await announcer.SayAsync(ct);
        var due = await store.ClaimDueAsync(ct);
        await issuer.SendAsync(due, ct);
        await collections.CloseFinishedAsync(ct);
        return false;
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await recovery.LeaveAsync(cancellationToken);
    }

    protected override Task BeginAsync(CancellationToken ct) => recovery.EnterAsync(ct);
}
