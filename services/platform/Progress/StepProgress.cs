using Microsoft.Extensions.Logging;

namespace Tapescript.Platform.Progress;

/// <summary>
/// Tells the ledger how far work is, in percent. Work that is over within a second says nothing; what takes longer says
/// what is new, once a second. It never waits for the broker, and news that do not get through are left out.
/// </summary>
public sealed class StepProgress : IProgress<int>, IAsyncDisposable
{
    internal static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    private readonly StepAtWork work;
    private readonly SignsOfLife signs;
    private readonly ILogger log;
    private readonly CancellationTokenSource over = new();
    private readonly PeriodicTimer timer;
    private readonly Task telling;
    private readonly Lock gate = new();
    private int percent;

    internal StepProgress(StepAtWork work, SignsOfLife signs, TimeProvider time, ILogger log)
    {
        this.work = work;
        this.signs = signs;
        this.log = log;
        timer = new PeriodicTimer(Pace, time);
        telling = TellAsync();
    }

    /// <summary>From any thread; less than was said before is ignored.</summary>
    public void Report(int value)
    {
        lock (gate)
            percent = Math.Max(percent, Math.Clamp(value, 0, 100));
    }

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        await telling;
        timer.Dispose();
        over.Dispose();
    }

    private async Task TellAsync()
    {
        int? told = null;
        try
        {
            while (await timer.WaitForNextTickAsync(over.Token))
                told = await TellAsync(told);
        }
        catch (OperationCanceledException)
        {
            // The work is over.
        }
    }

    private async Task<int?> TellAsync(int? told)
    {
        int now;
        lock (gate)
            now = percent;
        if (now == told)
            return told;
        try
        {
            if (told is null)
                await signs.StartedAsync(work, $"attempt {work.Attempt}", over.Token);
            if (now > 0)
                await signs.ProgressedAsync(work, now, over.Token);
            return now;
        }
        catch (Exception fault)
        {
            if (!over.IsCancellationRequested)
                log.LogWarning("How far {Step} is could not be told: {Fault}", work.Step, fault.Message);
            return told;
        }
    }
}
