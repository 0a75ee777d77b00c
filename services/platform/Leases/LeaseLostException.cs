namespace Tapescript.Platform.Leases;

/// <summary>Another owner took the work over; the result of this one is void.</summary>
public sealed class LeaseLostException(string key, long fence)
    : Exception($"The lease on {key} with fencing number {fence} was taken over.")
{
    public string Key { get; } = key;

    public long Fence { get; } = fence;
}
