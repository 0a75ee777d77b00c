using Tapescript.Platform.DroppedRuns;

namespace Tapescript.Clean;

internal sealed class CleanMemory(CleanStore store) : IForgetVideo
{
    public Task ForgetAsync(string videoId, CancellationToken ct) => store.ForgetAsync(videoId, ct);
}
