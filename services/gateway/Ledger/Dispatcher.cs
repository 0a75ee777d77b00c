using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Tapescript.Gateway.Ledger;

/// <summary>Sends queued runs on their way while there are places.</summary>
internal sealed class Dispatcher(
    LedgerStore store,
    Issuer issuer,
    WakeSignal wake,
    IOptions<GatewayOptions> options,
    TimeProvider time,
    IHostApplicationLifetime lifetime,
    ILogger<Dispatcher> log
) : LedgerLoop(wake, options, time, lifetime, log)
{
    public override async Task<bool> RunOnceAsync(CancellationToken ct)
    {
        await issuer.SendAsync(await store.ClaimQueuedAsync(ct), ct);
        return false;
    }
}
