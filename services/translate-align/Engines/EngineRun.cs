using Microsoft.Extensions.Logging;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Translating;
using Tapescript.TranslateAlign.Ledger;

namespace Tapescript.TranslateAlign.Engines;

/// <summary>
/// One engine's turn at a document: batches, as many at a time as it has slots. A bad answer is asked for again with its
/// errors named; what is still bad is halved, until a sentence stands alone and without context.
/// </summary>
internal sealed partial class EngineRun(
    GuardedEngine engine,
    TranslationJob job,
    SentenceLedger ledger,
    EngineSpending spending,
    ILogger logger
)
{
    private const int ContextSentences = 3;
    private volatile bool isOver;

    private bool MayGoOn => !isOver && engine.Health.IsHealthy;

    public async Task RunAsync(IReadOnlyList<Sentence> sentences, Func<Task> reportAsync, CancellationToken ct)
    {
        var batches = TranslationBatches.Cut(sentences, engine.Guard.Limits.Batch);
        var slots = new ParallelOptions { MaxDegreeOfParallelism = engine.Guard.Limits.Slots, CancellationToken = ct };
        await Parallel.ForEachAsync(
            batches,
            slots,
            async (batch, stop) =>
            {
                await TranslateAsync(batch, stop);
                await reportAsync();
            }
        );
    }

    private async Task TranslateAsync(IReadOnlyList<Sentence> batch, CancellationToken ct)
    {
        var first = await AskAsync(batch, faults: [], hasContext: true, ct);
        if (first.Left.Count == 0)
            return;
        if (!first.HasFailed && first.IsInStep && engine.Engine.IsIndependent)
            return;
        // Where there was no answer, there are no errors to name.
        var second = first.HasFailed ? first : await AskAsync(first.Left, first.Faults, hasContext: true, ct);
        await HalveAsync(second.Left, ct);
    }

    private async Task HalveAsync(IReadOnlyList<Sentence> part, CancellationToken ct)
    {
        if (part.Count == 0)
            return;
        if (part.Count == 1)
        {
            await AskAsync(part, faults: [], hasContext: false, ct);
            return;
        }

        var half = part.Count / 2;
        foreach (
            var some in (Sentence[][])
                [
                    [.. part.Take(half)],
                    [.. part.Skip(half)],
                ]
        )
            await HalveAsync(
                some.Length == 1 ? some : (await AskAsync(some, faults: [], hasContext: true, ct)).Left,
                ct
            );
    }

    private async Task<AskOutcome> AskAsync(
        IReadOnlyList<Sentence> batch,
        IReadOnlyList<string> faults,
        bool hasContext,
        CancellationToken ct
    )
    {
        var question = new EngineQuestion(job.Languages, batch, hasContext ? Context(batch, faults) : Bare(batch));
        if (!MayGoOn)
        {
            var why = isOver ? UntranslatedReason.OverBudget : UntranslatedReason.EngineFailed;
            ledger.Note(batch.Select(s => KeyValuePair.Create(s.Id, why)));
            return AskOutcome.Failed(batch);
        }

        if (!await MayCostAsync(question, ct))
            return AskOutcome.Failed(batch);
        var call = await ledger.AskAsync(
            engine.Guard.Name,
            batch,
            engine.Guard.Limits.CostMicros(question.Characters),
            ct
        );
        try
        {
            var answer = await engine.AskAsync(question, ct);
            var verdict = BatchJudge.Judge(batch, answer, job.Languages);
            await ledger.AcceptAsync(call, engine.Id, verdict.Accepted, ct);
            ledger.Note(verdict.Refused);
            var outcome = AskOutcome.Of(batch, answer, verdict);
            if (verdict.Accepted.Count > 0)
                engine.Health.Succeeded();
            else if (!outcome.IsInStep)
                engine.Health.Failed(new EngineException($"{engine.Guard.Name} gives no answers of use."));
            return outcome;
        }
        catch (EngineException e)
        {
            LogFailed(engine.Id, batch.Count, e.Message);
            isOver |= e.IsOverLimit;
            var reason = e.IsOverLimit ? UntranslatedReason.OverBudget : UntranslatedReason.EngineFailed;
            ledger.Note(batch.Select(s => KeyValuePair.Create(s.Id, reason)));
            return AskOutcome.Failed(batch);
        }
    }

    private async Task<bool> MayCostAsync(EngineQuestion question, CancellationToken ct)
    {
        if (await spending.MayAskAsync(engine.Guard, question, ct))
            return true;
        isOver = true;
        ledger.Note(question.Sentences.Select(s => KeyValuePair.Create(s.Id, UntranslatedReason.OverBudget)));
        return false;
    }

    private TranslationContext Context(IReadOnlyList<Sentence> batch, IReadOnlyList<string> faults) =>
        Bare(batch) with
        {
            Title = job.Document.Meta.Title,
            Before = ledger.Before(batch[0], ContextSentences),
            Faults = faults,
        };

    private TranslationContext Bare(IReadOnlyList<Sentence> batch) =>
        new() { Terms = [.. batch.SelectMany(s => job.Glossary.Occurring(s.Text)).Distinct()] };

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Engine} failed on a batch of {Sentences}: {Reason}")]
    private partial void LogFailed(string engine, int sentences, string reason);
}
