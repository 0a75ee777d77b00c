using Tapescript.Platform.Messaging;

namespace Tapescript.Fetch.Net;

/// <summary>A host that asked for a pause gets it from every run, also after a restart.</summary>
internal sealed class HostPauses(FetchStore store, TimeProvider time)
{
    public async Task ThrowIfPausedAsync(string host, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        if (await store.PauseOfAsync(host, ct) is not { } until || until <= now)
            return;
        throw StepException.Transient(
            "fetch.host-paused",
            $"{host} asked for a pause. It is tried again after {until:HH:mm:ss} UTC.",
            until - now
        );
    }

    public Task PauseAsync(string host, TimeSpan pause, CancellationToken ct) =>
        store.PauseAsync(host, time.GetUtcNow() + pause, ct);
}
