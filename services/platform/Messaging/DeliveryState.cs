using System.Diagnostics;

namespace Tapescript.Platform.Messaging;

/// <summary>What is known of the delivery at work; it travels with the flow of the code that handles it.</summary>
public sealed record DeliveryState
{
    public string Endpoint { get; init; } = "";

    public string? Step { get; init; }

    public Guid? RunId { get; init; }

    public Guid? MessageId { get; init; }

    public int Attempt { get; init; } = 1;

    /// <summary>When the ledger sent what this follows from, by the gateway's clock; 0 when it did not say.</summary>
    public long IssuedAt { get; init; }

    internal ActivityContext Trace { get; init; }
}
