namespace Tapescript.TranslateAlign.Engines;

/// <summary>
/// Whether an engine is asked at all. After failures in a row it rests; when it is asked again, one failure is enough for
/// a rest twice as long, and one success forgets them all.
/// </summary>
internal sealed class EngineHealth(int mostFailures, TimeProvider time)
{
    private const int PerSilence = 3;
    private static readonly TimeSpan FirstRest = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(5);

    // A server that asks for more is asked again sooner, and may say so again.
    private static readonly TimeSpan LongestAsked = TimeSpan.FromHours(1);
    private readonly Lock gate = new();
    private DateTimeOffset? restsUntil;
    private int failures;
    private int rests;

    /// <summary>What it failed with when it last failed.</summary>
    public string? LastFailure { get; private set; }

    /// <summary>How long it still rests; zero when it may be asked.</summary>
    public TimeSpan Rest
    {
        get
        {
            lock (gate)
                return restsUntil is { } until && until > time.GetUtcNow() ? until - time.GetUtcNow() : TimeSpan.Zero;
        }
    }

    public bool IsHealthy => Rest == TimeSpan.Zero;

    public void Succeeded()
    {
        lock (gate)
            (failures, rests, restsUntil) = (0, 0, null);
    }

    public void Failed(EngineException fault)
    {
        lock (gate)
        {
            LastFailure = fault.Message;
            failures += fault.IsSilence ? PerSilence : 1;
            // After a rest one failure is enough.
            if (fault.IsDown)
                RestFor(LongestRest);
            else if (fault.RetryAfter is { } after && after > EngineGuard.LongestWait)
                RestFor(after < LongestAsked ? after : LongestAsked);
            else if (failures >= mostFailures || rests > 0)
                RestFor(FirstRest * Math.Pow(2, Math.Min(rests, 4)));
        }
    }

    private void RestFor(TimeSpan length)
    {
        var until = time.GetUtcNow() + length;
        if (restsUntil is null || until > restsUntil)
            restsUntil = until;
        rests++;
        failures = 0;
    }
}
