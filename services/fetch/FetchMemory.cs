using Tapescript.Platform.DroppedRuns;

namespace Tapescript.Fetch;

internal sealed class FetchMemory(FetchStore store) : IForgetVideo
{
    public Task ForgetAsync(string videoId, CancellationToken ct) => store.ForgetAsync(videoId, ct);
}
