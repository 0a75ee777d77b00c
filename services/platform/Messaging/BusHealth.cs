using MassTransit;

namespace Tapescript.Platform.Messaging;

/// <summary>Healthy when every endpoint is: MassTransit's Degraded is a queue that nobody reads.</summary>
internal sealed record BusHealth(bool IsHealthy, string Text)
{
    public static BusHealth Of(IBusControl bus)
    {
        var result = bus.CheckHealth();
        var ill = result.Endpoints.Where(endpoint => endpoint.Value.Status != BusHealthStatus.Healthy).ToList();
        if (result.Status == BusHealthStatus.Healthy && ill.Count == 0)
            return new BusHealth(true, "all endpoints listen");
        var names = ill.Select(endpoint => endpoint.Key[(endpoint.Key.LastIndexOf('/') + 1)..])
            .Order(StringComparer.Ordinal);
        return new BusHealth(false, ill.Count == 0 ? result.Description ?? "the bus starts" : string.Join(", ", names));
    }
}
