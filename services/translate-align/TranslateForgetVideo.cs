using Tapescript.Platform.DroppedRuns;

namespace Tapescript.TranslateAlign;

internal sealed class TranslateForgetVideo(TranslateStore store) : IForgetVideo
{
    public Task ForgetAsync(string videoId, CancellationToken ct) => store.ForgetAsync(videoId, ct);
}
