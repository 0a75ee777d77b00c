using System.Collections.Concurrent;
using Tapescript.Platform.DroppedRuns;

namespace Tapescript.Platform.Tests.Support;

internal sealed class ForgetfulService : IForgetVideo
{
    public ConcurrentBag<string> Videos { get; } = [];

    public Task ForgetAsync(string videoId, CancellationToken ct)
    {
        Videos.Add(videoId);
        return Task.CompletedTask;
    }
}
