using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Tapescript.Platform.Messaging;

namespace Tapescript.Platform.Persistence;

/// <summary>Migrates every store before anything else starts; waits for a database that is not up yet.</summary>
internal sealed class StoreStarter(
    IEnumerable<IServiceDatabase> databases,
    IOptions<StoreOptions> options,
    TimeProvider time,
    ILogger<StoreStarter> log
) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var database in databases)
            await MigrateAsync(database, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task MigrateAsync(IServiceDatabase database, CancellationToken ct)
    {
        var started = time.GetTimestamp();
        var patience = TimeSpan.FromSeconds(options.Value.StartTimeoutSeconds);
        while (true)
        {
            try
            {
                await database.MigrateAsync(time, ct);
                return;
            }
            catch (Exception fault) when (PassingFaults.IsPassing(fault) && time.GetElapsedTime(started) < patience)
            {
                log.LogWarning("The store of {Service} does not answer yet: {Fault}", database.Service, fault.Message);
                await Task.Delay(TimeSpan.FromSeconds(1), time, ct);
            }
        }
    }
}
