using Tapescript.Contracts;
using Tapescript.Contracts.Api;

namespace Tapescript.Gateway.Ledger;

/// <summary>Rows as the API shows them.</summary>
internal static class RunViews
{
    public static RunView Of(RunEntry run, IEnumerable<StepEntry> steps, IEnumerable<string> members)
    {
        var known = steps.ToDictionary(s => s.Step, StringComparer.Ordinal);
        return new()
        {
            Id = run.ShortId,
            RunId = Guid.Parse(run.RunId),
            Source = run.Source,
            Title = run.Title,
            VideoId = run.VideoId,
            State = run.State,
            Reason = run.Reason,
            Gaps = Run.GapsOf(run),
            Languages = Run.FromJson<string[]>(run.Languages) ?? [],
            Translations = Run.FromJson<TranslationFigures[]>(run.Translations) ?? [],
            Readable = run.Document is not null,
            Priority = run.Priority,
            RequestedBy = run.RequestedBy.Length > 0 ? run.RequestedBy : null,
            TraceId = run.TraceParent.Split('-') is [_, var trace, ..] ? trace : null,
            Steps = [.. Step.All.Select(s => Of(known.GetValueOrDefault(s) ?? new() { Step = s }))],
            Members = [.. members],
            CreatedAt = DateTimeOffset.FromUnixTimeMilliseconds(run.CreatedAt),
            EndedAt = Time(run.EndedAt),
        };
    }

    private static StepView Of(StepEntry step) =>
        new()
        {
            Name = step.Step,
            State = step.State,
            Attempt = step.Attempt,
            Percent = step.Percent,
            Sentences = Run.FromJson<SentenceProgress>(step.Sentences),
            Reason = step.Reason,
            StartedAt = Time(step.StartedAt),
            EndedAt = Time(step.EndedAt),
            RetryAt = Time(step.DueAt),
        };

    private static DateTimeOffset? Time(long? ms) =>
        ms is { } value ? DateTimeOffset.FromUnixTimeMilliseconds(value) : null;
}
