using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Tapescript.Platform.Observability;

/// <summary>
/// The providers of traces and metrics. Traces are always made, since logs carry their ids; they leave only when
/// OTEL_EXPORTER_OTLP_ENDPOINT says where to. Not RabbitMQ.Client's sources: its subscriber starts a second trace.
/// </summary>
internal sealed class Telemetry : IDisposable
{
    private readonly TracerProvider? traces;
    private readonly MeterProvider? metrics;

    public Telemetry(IReadOnlyList<string> services)
    {
        var exports = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_ENDPOINT"));
        var resource = ResourceBuilder
            .CreateEmpty()
            .AddService("tapescript-" + (services is [var only] ? only : "host"))
            .AddTelemetrySdk()
            .AddEnvironmentVariableDetector();
        var tracing = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .AddSource("MassTransit", "Npgsql", "Microsoft.AspNetCore", "System.Net.Http", TapescriptTelemetry.Name);
        if (exports)
            tracing.AddOtlpExporter();
        traces = tracing.Build();
        if (!exports)
            return;
        metrics = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddMeter(
                "MassTransit",
                "Npgsql",
                "Microsoft.AspNetCore.Hosting",
                "Microsoft.AspNetCore.Server.Kestrel",
                "System.Net.Http",
                "System.Runtime",
                TapescriptTelemetry.Name
            )
            .AddOtlpExporter()
            .Build();
    }

    public void Dispose()
    {
        traces?.Dispose();
        metrics?.Dispose();
    }
}
