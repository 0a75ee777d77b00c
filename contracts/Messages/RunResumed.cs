namespace Tapescript.Contracts;

/// <summary>Event, gateway → all: a cancelled run goes on; do not drop its messages any more.</summary>
public sealed record RunResumed
{
    /// <summary>The run.</summary>
    public Guid RunId { get; init; }
}
