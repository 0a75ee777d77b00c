using Microsoft.Extensions.Hosting;

namespace Tapescript.Gateway.Tests.Ledger;

/// <summary>A host that is up.</summary>
internal sealed class Started : IHostApplicationLifetime
{
    public CancellationToken ApplicationStarted { get; } = new(canceled: true);

    public CancellationToken ApplicationStopping => CancellationToken.None;

    public CancellationToken ApplicationStopped => CancellationToken.None;

    public void StopApplication() { }
}
