namespace Tapescript.Gateway.Ledger;

/// <summary>How long to wait before the next attempt: doubling, capped, and spread so that many do not come back at once.</summary>
internal sealed class Backoff(GatewayOptions options, Func<double> random)
{
    private static readonly TimeSpan LongestLease = TimeSpan.FromHours(1);
    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromDays(1);

    public TimeSpan After(int tries, TimeSpan? retryAfter = null)
    {
        var delay = Doubled(options.FirstDelay, tries, options.LongestDelay);
        delay += delay * (0.2 * random());
        if (retryAfter is { } asked && asked > delay)
            delay = asked > LongestRetryAfter ? LongestRetryAfter : asked;
        return delay;
    }

    public TimeSpan Lease(int tries)
    {
        var longest = options.StepLease > LongestLease ? options.StepLease : LongestLease;
        return Doubled(options.StepLease, tries, longest);
    }

    private static TimeSpan Doubled(TimeSpan first, int tries, TimeSpan longest)
    {
        var factor = Math.Pow(2, Math.Clamp(tries - 1, 0, 40));
        return first.TotalMilliseconds * factor >= longest.TotalMilliseconds ? longest : first * factor;
    }
}
