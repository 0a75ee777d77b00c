using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Tapescript.Platform.Persistence;

namespace Tapescript.Platform.Leases;

/// <summary>Once an hour: leases that are long over go from the stores of this process.</summary>
internal sealed class LeaseCollector(
    IEnumerable<IServiceDatabase> databases,
    TimeProvider time,
    ILogger<LeaseCollector> log
) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var pace = new PeriodicTimer(Pace, time);
        while (await pace.WaitForNextTickAsync(stoppingToken))
            foreach (var database in databases)
                await CollectAsync(database, stoppingToken);
    }

    private async Task CollectAsync(IServiceDatabase database, CancellationToken ct)
    {
        try
        {
            await new LeaseBook(database, time).CollectAsync(ct);
        }
        catch (Exception fault) when (!ct.IsCancellationRequested)
        {
            log.LogWarning("Old leases of {Service} stay for now: {Fault}", database.Service, fault.Message);
        }
    }
}
