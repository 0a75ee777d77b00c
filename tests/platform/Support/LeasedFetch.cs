using System.Collections.Concurrent;
using Tapescript.Contracts;
using Tapescript.Platform.Leases;
using Tapescript.Platform.Messaging;

namespace Tapescript.Platform.Tests.Support;

/// <summary>Long work that a test holds in its hand.</summary>
internal sealed class LeasedFetch(Outgoing outgoing) : ILeasedStep<FetchVideo>
{
    public string Step => Contracts.Step.Fetch;

    public ConcurrentQueue<Lease> Leases { get; } = new();

    public TaskCompletionSource Finish { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int Cancelled { get; private set; }

    public string KeyOf(FetchVideo message) => message.Source;

    public Guid RunIdOf(FetchVideo message) => message.RunId;

    public async Task RunAsync(FetchVideo message, Lease lease, CancellationToken ct)
    {
        Leases.Enqueue(lease);
        try
        {
            await Finish.Task.WaitAsync(ct);
        }
        catch (OperationCanceledException)
        {
            Cancelled++;
            throw;
        }
        await lease.EnsureCurrentAsync(ct);
        var id = MessageIds.For(message.RunId, Step, "result");
        await outgoing.PublishAsync(new VideoFetched { RunId = message.RunId }, id, ct);
    }
}
