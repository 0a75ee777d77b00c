using Tapescript.Contracts;
using Tapescript.Platform.Messaging;

namespace Tapescript.Platform.Progress;

/// <summary>What the ledger hears of a step between its beginning and its end.</summary>
internal sealed class SignsOfLife(Outgoing outgoing, TimeProvider time)
{
    /// <param name="work">The work.</param>
    /// <param name="distinction">What tells this beginning from another of the same step.</param>
    /// <param name="ct">Ends the attempt to say it.</param>
    public Task StartedAsync(StepAtWork work, string distinction, CancellationToken ct) =>
        outgoing.PublishAsync(
            new StepStarted
            {
                RunId = work.RunId,
                Step = work.Step,
                Attempt = work.Attempt,
                LeaseUntil = time.GetUtcNow() + work.Lease,
            },
            MessageIds.For(work.RunId, work.Step, $"started {distinction}"),
            work.Attempt,
            ct
        );

    public Task ProgressedAsync(StepAtWork work, int percent, CancellationToken ct) =>
        ProgressedAsync(work, percent, sentences: null, ct);

    public Task ProgressedAsync(StepAtWork work, int percent, SentenceProgress? sentences, CancellationToken ct) =>
        outgoing.PublishAsync(
            new StepProgressed
            {
                RunId = work.RunId,
                Step = work.Step,
                Attempt = work.Attempt,
                Percent = percent,
                Sentences = sentences,
                LeaseUntil = time.GetUtcNow() + work.Lease,
            },
            Guid.CreateVersion7(),
            work.Attempt,
            ct
        );
}
