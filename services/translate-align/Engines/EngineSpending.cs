namespace Tapescript.TranslateAlign.Engines;

/// <summary>What engines have cost today, as the ledger of calls knows it: that of all processes on one store.</summary>
internal sealed class EngineSpending(TranslateStore store, TimeProvider time)
{
    public async Task<bool> MayAskAsync(EngineGuard guard, EngineQuestion question, CancellationToken ct)
    {
        var budget = guard.Limits.BudgetMicros;
        if (budget == 0)
            return true;
        var today = new DateTimeOffset(time.GetUtcNow().UtcDateTime.Date, TimeSpan.Zero);
        var spent = await store.SpentSinceAsync(guard.Name, today, ct);
        return spent + guard.Limits.CostMicros(question.Characters) <= budget;
    }
}
