namespace Tapescript.Platform.DroppedRuns;

/// <summary>A service forgets a video: every row and what hangs on it. Twice is once.</summary>
public interface IForgetVideo
{
    Task ForgetAsync(string videoId, CancellationToken ct);
}
