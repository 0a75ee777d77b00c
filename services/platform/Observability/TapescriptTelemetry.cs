using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Tapescript.Platform.Observability;

/// <summary>The names and instruments of Tapescript's own traces and metrics.</summary>
public static class TapescriptTelemetry
{
    public const string Name = "Tapescript";

    public static ActivitySource Source { get; } = new(Name);

    internal static Meter Meter { get; } = new(Name);

    internal static Histogram<double> StepDuration { get; } =
        Meter.CreateHistogram<double>("tapescript.step.duration", "s", "How long a step took.");

    internal static Counter<long> StepCount { get; } =
        Meter.CreateCounter<long>("tapescript.step.count", "{step}", "Steps by how they ended.");

    internal static void Record(string step, string service, string outcome, TimeSpan took)
    {
        var tags = new TagList
        {
            { "tapescript.step", step },
            { "tapescript.service", service },
            { "tapescript.outcome", outcome },
        };
        StepDuration.Record(took.TotalSeconds, tags);
        StepCount.Add(1, tags);
    }

    /// <summary>A span in the trace of <paramref name="traceParent"/>; null when it is none or nobody listens.</summary>
    public static Activity? Continue(string name, string? traceParent) =>
        ActivityContext.TryParse(traceParent, traceState: null, isRemote: true, out var parent)
            ? Source.StartActivity(name, ActivityKind.Producer, parent)
            : null;
}
