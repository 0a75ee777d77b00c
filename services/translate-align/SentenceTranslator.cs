using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Translating;
using Tapescript.TranslateAlign.Engines;
using Tapescript.TranslateAlign.Ledger;

namespace Tapescript.TranslateAlign;

/// <summary>
/// Gives every sentence of a job its translation or a reason why it has none: from the ledger, from the memory, from one
/// engine after the other.
/// </summary>
internal sealed class SentenceTranslator(
    TranslateStore store,
    IOptions<TranslateOptions> options,
    TimeProvider time,
    ILogger<SentenceTranslator> logger
)
{
    private readonly EngineSpending spending = new(store, time);

    public async Task<IReadOnlyDictionary<string, SentenceTranslation>> TranslateAsync(
        TranslationJob job,
        Func<int, int, Task> reportAsync,
        CancellationToken ct
    )
    {
        var ledger = await SentenceLedger.OpenAsync(job, store, ct);
        var patience = TimeSpan.FromSeconds(options.Value.PatienceSeconds);
        var todo = ledger.Pending();
        await ReportAsync();
        while (todo.Count > 0)
        {
            foreach (var engine in job.Engines)
            {
                if (todo.Count > 0 && engine.Health.IsHealthy)
                    await new EngineRun(engine, job, ledger, spending, logger).RunAsync(todo, ReportAsync, ct);
                todo = Left(ledger, todo);
            }

            // An answer that was bad stays bad; an engine that rests may be back in a while.
            todo = ledger.PendingByOutage();
            if (todo.Count == 0 || ShortestRest(job) is not { } rest || rest > patience)
                break;
            patience -= rest;
            await Task.Delay(rest, time, ct);
        }

        await ledger.FinishAsync(ct);
        return ledger.Answers();

        Task ReportAsync() => reportAsync(ledger.Done, ledger.Total);
    }

    private static List<Sentence> Left(SentenceLedger ledger, IReadOnlyList<Sentence> of)
    {
        var pending = ledger.Pending().Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        return [.. of.Where(s => pending.Contains(s.Id))];
    }

    // One that does not rest and failed all the same would fail again.
    private static TimeSpan? ShortestRest(TranslationJob job)
    {
        var rests = job.Engines.Select(e => e.Health.Rest).Where(rest => rest > TimeSpan.Zero).ToList();
        return rests.Count == 0 ? null : rests.Min();
    }
}
