using Tapescript.Platform.DroppedRuns;

namespace Tapescript.TranscribeImport;

internal sealed class ImportMemory(ImportStore store) : IForgetVideo
{
    public Task ForgetAsync(string videoId, CancellationToken ct) => store.ForgetAsync(videoId, ct);
}
