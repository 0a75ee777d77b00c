using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Tapescript.Platform.Messaging;
using Tapescript.Platform.Persistence;

namespace Tapescript.Platform.Leases;

/// <summary>Knows all work under leases in this process: stops it before the bus stops, so that it can be handed back.</summary>
internal sealed class LeaseDrain(IServiceProvider services, IOptions<MessagingOptions> options, TimeProvider time)
    : IHostedService,
        IDisposable
{
    private readonly ConcurrentDictionary<Task, byte> work = new();
    private readonly CancellationTokenSource stopping = new();

    public CancellationToken Stopping => stopping.Token;

    /// <summary>In one process the leases of the last one are nobody's.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.UsesRabbitMq)
            return;
        foreach (var database in services.GetServices<IServiceDatabase>())
            await new LeaseBook(database, time).ExpireAllAsync(cancellationToken);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        try
        {
            await Task.WhenAll(work.Keys).WaitAsync(LeaseTimes.Drain, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            // What does not stop in time keeps its lease until it runs out; the ledger re-issues it then.
        }
    }

    public void Track(Task running)
    {
        work[running] = 0;
        _ = running.ContinueWith(
            done => work.TryRemove(done, out _),
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default
        );
    }

    public void Dispose() => stopping.Dispose();
}
