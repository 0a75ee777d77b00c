using Microsoft.Extensions.Hosting;

namespace Tapescript.Platform.Observability;

/// <summary>Listens from the first span of the process to the last, and flushes at the end.</summary>
internal sealed class TelemetryLifetime(IReadOnlyList<string> services) : IHostedService, IDisposable
{
    private readonly Telemetry telemetry = new(services);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => telemetry.Dispose();
}
