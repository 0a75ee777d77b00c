namespace Tapescript.TranslateAlign.Engines;

/// <summary>Spreads requests evenly over the minute, and holds them all back when a server asks for it.</summary>
internal sealed class RequestPace(int perMinute, TimeProvider time)
{
    private readonly TimeSpan step = perMinute > 0 ? TimeSpan.FromMinutes(1) / perMinute : TimeSpan.Zero;
    private readonly Lock gate = new();
    private DateTimeOffset next = DateTimeOffset.MinValue;

    public async Task WaitAsync(CancellationToken ct)
    {
        TimeSpan wait;
        lock (gate)
        {
            var now = time.GetUtcNow();
            var turn = next > now ? next : now;
            wait = turn - now;
            next = turn + step;
        }

        if (wait > TimeSpan.Zero)
            await Task.Delay(wait, time, ct);
    }

    public void HoldFor(TimeSpan length)
    {
        lock (gate)
        {
            var until = time.GetUtcNow() + length;
            if (until > next)
                next = until;
        }
    }
}
