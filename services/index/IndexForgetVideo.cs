using Tapescript.Platform.DroppedRuns;

namespace Tapescript.Index;

internal sealed class IndexForgetVideo(IndexStore store) : IForgetVideo
{
    public Task ForgetAsync(string videoId, CancellationToken ct) => store.ForgetAsync(videoId, ct);
}
