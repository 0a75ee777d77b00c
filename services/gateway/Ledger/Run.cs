using System.Text.Json;
using Tapescript.Contracts;
using Tapescript.Contracts.Api;

namespace Tapescript.Gateway.Ledger;

/// <summary>
/// A run and its steps, as one thing that events and commands change: pure, so that any order of events can be tried
/// without a database. Rules: done never goes back; what a later step says proves the earlier ones; a success that
/// comes late beats a failure that was assumed.
/// </summary>
internal sealed partial class Run(RunEntry entry, IEnumerable<StepEntry> steps, Backoff backoff, GatewayOptions options)
{
    private readonly Dictionary<string, StepEntry> _steps = steps.ToDictionary(s => s.Step, StringComparer.Ordinal);
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);

    public RunEntry Entry => entry;

    /// <summary>What all services are to be told of this change.</summary>
    public List<AnnouncementEntry> Said { get; } = [];

    /// <summary>It was cancelled and goes on: what was not yet said of that need not be said any more.</summary>
    public bool Resumed { get; private set; }

    public IEnumerable<StepEntry> Changed => _changed.Select(s => _steps[s]);

    public IEnumerable<StepEntry> Steps => Step.All.Select(Get);

    public bool IsEnded => RunState.IsEnd(entry.State);

    private bool IsCancelled => entry.State == RunState.Cancelled;

    public StepEntry Get(string step) =>
        _steps.TryGetValue(step, out var found) ? found : _steps[step] = new() { RunId = entry.RunId, Step = step };

    private StepEntry Change(string step, DateTimeOffset now)
    {
        var found = Get(step);
        found.ChangedAt = Ms(now);
        _changed.Add(step);
        return found;
    }

    private void Finish(string step, DateTimeOffset now, string state = StepState.Done)
    {
        if (Get(step).State == StepState.Done || Get(step).State == state)
            return;
        var done = Change(step, now);
        done.State = state;
        done.EndedAt = Ms(now);
        if (state == StepState.Done)
        {
            done.StartedAt ??= Ms(now);
            done.Attempt = Math.Max(done.Attempt, 1);
        }

        Settle(done);
        done.FailingSince = null;
        done.Suspect = 0;
        done.Crashes = 0;
    }

    private static void Settle(StepEntry step)
    {
        step.DueAt = null;
        step.LeaseUntil = null;
        step.Percent = null;
        step.Sentences = null;
        step.Reason = null;
        step.Code = null;
    }

    /// <summary>The run's state follows from its steps; only cancelling and the end of a collection are said outright.</summary>
    private void Derive(DateTimeOffset now)
    {
        if (IsCancelled)
            return;
        var failed = Steps.FirstOrDefault(s => s.IsFailed);
        if (failed is not null)
            End(RunState.Failed, failed.Reason, now);
        else if (Get(Step.Index).State == StepState.Done)
            End(GapsOf(entry).Count > 0 ? RunState.Gaps : RunState.Complete, null, now);
        else if (entry.IsCollection == 1)
        {
            if (!IsEnded || entry.State == RunState.Failed)
                Open(RunState.Running, slot: 0);
        }
        else if (Steps.Any(s => s.State == StepState.Running))
            Open(RunState.Running, slot: 1);
        else if (Steps.FirstOrDefault(s => s.State == StepState.Waiting) is { } waiting)
            Open(RunState.Waiting, KeepsSlot(waiting) ? entry.Slot : 0);
        else
            Open(RunState.Queued, slot: 0);
    }

    /// <summary>While the broker is away the same W runs keep their places, else the whole queue would follow them.</summary>
    private static bool KeepsSlot(StepEntry waiting) => waiting.Code is FaultCode.Unsent or FaultCode.Restarted;

    private void End(string state, string? reason, DateTimeOffset now)
    {
        entry.EndedAt ??= Ms(now);
        entry.State = state;
        entry.Reason = reason;
        entry.Slot = 0;
    }

    private void Open(string state, int slot)
    {
        entry.EndedAt = null;
        entry.State = state;
        entry.Reason = Steps.FirstOrDefault(s => s.State == StepState.Waiting)?.Reason;
        entry.Slot = slot;
    }

    private void Say<T>(T message, DateTimeOffset now)
        where T : class =>
        Said.Add(
            new()
            {
                Id = Guid.CreateVersion7(now).ToString("D"),
                RunId = entry.RunId,
                Kind = typeof(T).Name,
                Body = ToJson(message),
                At = Ms(now),
            }
        );

    public static IReadOnlyList<string> GapsOf(RunEntry entry) => FromJson<string[]>(entry.Gaps) ?? [];

    public static T? FromJson<T>(string? json)
        where T : class => json is null ? null : JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Web);

    public static string ToJson<T>(T value) => JsonSerializer.Serialize(value, JsonSerializerOptions.Web);

    private static long Ms(DateTimeOffset time) => time.ToUnixTimeMilliseconds();
}
