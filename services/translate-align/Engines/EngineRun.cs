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

    // From so many sentences on, answers beside the wrong ones are found nine times in ten.
    private const int LeastTelling = 8;
    private const int MostSlides = 4;
    private volatile bool isOver;

    private readonly ForeignAnswers foreign = new();

    // Answers out of step since the last batch that was right.
    private int slides;

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
        if (slides >= MostSlides || (slides > 0 && batch.Count < LeastTelling))
        {
            await AskSinglesAsync(batch, ct);
            return;
        }

        var first = await AskAsync(batch, faults: [], hasContext: true, ct);
        if (first.Left.Count == 0)
            return;
        if (!first.HasFailed && first.IsInStep && engine.Engine.IsIndependent)
            return;
        // Where there was no answer, there are no errors to name.
        var second = first.HasFailed ? first : await AskAsync(first.Left, first.Faults, hasContext: true, ct);
        await HalveAsync(second.Left, second.IsOutOfStep, ct);
    }

    private async Task HalveAsync(IReadOnlyList<Sentence> part, bool isOutOfStep, CancellationToken ct)
    {
        // In a few sentences it hardly shows that answers stand beside the wrong ones.
        if (part.Count <= 1 || (isOutOfStep && part.Count < 2 * LeastTelling))
        {
            await AskSinglesAsync(part, ct);
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
        {
            if (some.Length == 1)
            {
                await AskSinglesAsync(some, ct);
                continue;
            }

            var outcome = await AskAsync(some, faults: [], hasContext: true, ct);
            await HalveAsync(outcome.Left, outcome.IsOutOfStep, ct);
        }
    }

    /// <summary>One by one and without context; what only shows when answers lie side by side is looked for at the end.</summary>
    private async Task AskSinglesAsync(IReadOnlyList<Sentence> part, CancellationToken ct)
    {
        var calls = new List<(Sentence Sentence, string Call)>();
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var refusedLanguage = 0;
        foreach (var sentence in part)
        {
            var (call, verdict) = await AskSingleAsync(sentence, ct);
            if (call is null)
                continue;
            if (verdict.Accepted.TryGetValue(sentence.Id, out var text))
            {
                calls.Add((sentence, call));
                texts[sentence.Id] = text;
                continue;
            }

            refusedLanguage += verdict.Refused.Values.Count(AskOutcome.IsLanguage);
            await ledger.AcceptAsync(call, engine.Id, verdict.Accepted, ct);
        }

        var together = BatchJudge.JudgeSingles(
            [.. calls.Select(c => c.Sentence)],
            texts,
            refusedLanguage,
            job.Languages
        );
        ledger.Note(together.Refused);
        foreach (var (sentence, call) in calls)
        {
            var accepted = together
                .Accepted.Where(a => a.Key == sentence.Id)
                .ToDictionary(a => a.Key, a => a.Value, StringComparer.Ordinal);
            await ledger.AcceptAsync(call, engine.Id, accepted, ct);
        }

        if (together.Accepted.Count == 0 && together.Refused.Count > 0)
            engine.Health.Failed(OfNoUse());
    }

    /// <returns>The call, not ended yet; null when there was no answer.</returns>
    private async Task<(string? Call, BatchVerdict Verdict)> AskSingleAsync(Sentence sentence, CancellationToken ct)
    {
        Sentence[] alone = [sentence];
        var question = new EngineQuestion(job.Languages, alone, Bare(alone));
        if (await BeginAsync(question, ct) is not { } call || await AnswerAsync(question, ct) is not { } answer)
            return (null, BatchVerdict.None);
        return (call, Judge(alone, answer).Verdict);
    }

    private async Task<AskOutcome> AskAsync(
        IReadOnlyList<Sentence> batch,
        IReadOnlyList<string> faults,
        bool hasContext,
        CancellationToken ct
    )
    {
        var question = new EngineQuestion(job.Languages, batch, hasContext ? Context(batch, faults) : Bare(batch));
        if (await BeginAsync(question, ct) is not { } call || await AnswerAsync(question, ct) is not { } answer)
            return AskOutcome.Failed(batch);
        var (verdict, outcome) = Judge(batch, answer);
        await ledger.AcceptAsync(call, engine.Id, verdict.Accepted, ct);
        if (outcome.IsOutOfStep)
            Interlocked.Increment(ref slides);
        else if (outcome.Left.Count == 0)
            Interlocked.Exchange(ref slides, 0);
        return outcome;
    }

    /// <returns>The call; null when the engine may not be asked, and why is noted.</returns>
    private async Task<string?> BeginAsync(EngineQuestion question, CancellationToken ct)
    {
        var batch = question.Sentences;
        if (!MayGoOn)
        {
            var why = isOver ? UntranslatedReason.OverBudget : UntranslatedReason.EngineFailed;
            ledger.Note(batch.Select(s => KeyValuePair.Create(s.Id, why)));
            return null;
        }

        return await MayCostAsync(question, ct)
            ? await ledger.AskAsync(engine.Guard.Name, batch, engine.Guard.Limits.CostMicros(question.Characters), ct)
            : null;
    }

    /// <returns>Null when there is no answer, and why is noted.</returns>
    private async Task<AnswerReading?> AnswerAsync(EngineQuestion question, CancellationToken ct)
    {
        try
        {
            return await engine.AskAsync(question, ct);
        }
        catch (EngineException e)
        {
            LogFailed(engine.Id, question.Sentences.Count, e.Message);
            isOver |= e.IsOverLimit;
            var reason = e.IsOverLimit ? UntranslatedReason.OverBudget : UntranslatedReason.EngineFailed;
            ledger.Note(question.Sentences.Select(s => KeyValuePair.Create(s.Id, reason)));
            return null;
        }
    }

    private (BatchVerdict Verdict, AskOutcome Outcome) Judge(IReadOnlyList<Sentence> batch, AnswerReading answer)
    {
        var verdict = foreign.Without(BatchJudge.Judge(batch, answer, job.Languages), answer);
        ledger.Note(verdict.Refused);
        var outcome = AskOutcome.Of(batch, answer, verdict);
        if (verdict.Accepted.Count > 0)
            engine.Health.Succeeded();
        else if (!outcome.IsInStep)
            engine.Health.Failed(OfNoUse());
        return (verdict, outcome);
    }

    private EngineException OfNoUse() => new($"{engine.Guard.Name} gives no answers of use.");

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
