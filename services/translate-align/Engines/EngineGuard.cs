using System.Globalization;
using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign.Engines;

/// <summary>Asks an engine within its limits: slots, pace, time, attempts. One per engine and process.</summary>
internal sealed class EngineGuard(string name, EngineLimits limits, TimeProvider time) : IDisposable
{
    /// <summary>Longer than this nothing is waited for with a question in hand: the engine rests instead.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private readonly SemaphoreSlim slots = new(limits.Slots);
    private readonly RequestPace pace = new(limits.RequestsPerMinute, time);

    public string Name => name;

    public EngineLimits Limits => limits;

    public EngineHealth Health { get; } = new(limits.MostFailures, time);

    /// <exception cref="EngineException">There is no answer within the limits.</exception>
    public async Task<AnswerReading> AskAsync(ITranslationEngine engine, EngineQuestion question, CancellationToken ct)
    {
        await slots.WaitAsync(ct);
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                try
                {
                    return await AskOnceAsync(engine, question, ct);
                }
                catch (EngineException e)
                {
                    if (await MayTryAgainAsync(e, attempt, ct))
                        continue;
                    if (!e.IsOverLimit)
                        Health.Failed(e);
                    throw;
                }
            }
        }
        finally
        {
            slots.Release();
        }
    }

    public void Dispose() => slots.Dispose();

    private async Task<AnswerReading> AskOnceAsync(
        ITranslationEngine engine,
        EngineQuestion question,
        CancellationToken ct
    )
    {
        await pace.WaitAsync(ct);
        using var deadline = new CancellationTokenSource(limits.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, deadline.Token);
        try
        {
            return await engine.AskAsync(question, either.Token);
        }
        catch (OperationCanceledException e) when (!ct.IsCancellationRequested)
        {
            throw new EngineException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name} took longer than {limits.Timeout.TotalSeconds:0} s (RequestSeconds)."
                ),
                e
            )
            {
                IsSilence = true,
            };
        }
    }

    private async Task<bool> MayTryAgainAsync(EngineException fault, int attempt, CancellationToken ct)
    {
        var wait = fault.RetryAfter ?? FirstPause * Math.Pow(2, attempt - 1);
        if (!fault.IsTransient || attempt >= limits.Attempts || wait > LongestWait || !Health.IsHealthy)
            return false;
        // What the server asks of one asks it of all.
        if (fault.RetryAfter is not null)
            pace.HoldFor(wait);
        await Task.Delay(wait, time, ct);
        return true;
    }
}
