using Microsoft.Extensions.Logging;
using Tapescript.Platform.Messaging;

namespace Tapescript.Platform.Progress;

/// <summary>For a step that holds its message while it works, and so needs no lease.</summary>
public sealed class StepReporting
{
    // As long as a delivery is held, and as the ledger waits anyway: telling makes no step be sent again earlier.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private readonly SignsOfLife signs;
    private readonly CurrentDelivery current;
    private readonly TimeProvider time;
    private readonly ILogger<StepReporting> log;

    internal StepReporting(Outgoing outgoing, CurrentDelivery current, TimeProvider time, ILogger<StepReporting> log)
    {
        signs = new SignsOfLife(outgoing, time);
        this.current = current;
        this.time = time;
        this.log = log;
    }

    /// <summary>Dispose it when the work is done, before the result is published.</summary>
    public StepProgress Begin(Guid runId, string step) =>
        new(new StepAtWork(runId, step, current.Value?.Attempt ?? 1, Lease), signs, time, log);
}
