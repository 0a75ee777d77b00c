namespace Tapescript.Contracts;

/// <summary>Event, gateway → all: stop.</summary>
public sealed record RunCancelled
{
    /// <summary>The run.</summary>
    public Guid RunId { get; init; }
}
