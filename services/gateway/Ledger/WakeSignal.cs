namespace Tapescript.Gateway.Ledger;

/// <summary>Tells the ledger's loops that there may be something to do. Take <see cref="Next"/> before looking.</summary>
internal sealed class WakeSignal
{
    private TaskCompletionSource _next = New();

    public Task Next => Volatile.Read(ref _next).Task;

    public void Set() => Interlocked.Exchange(ref _next, New()).TrySetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
