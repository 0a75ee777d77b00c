namespace Tapescript.Platform.Leases;

/// <summary>Work that is too long to hold a message for: does it, stores the result, publishes it.</summary>
public interface ILeasedStep<in TMessage>
    where TMessage : class
{
    string Step { get; }

    /// <summary>The same for the same work: a second message with it is ignored while the first is at work.</summary>
    string KeyOf(TMessage message);

    Guid RunIdOf(TMessage message);

    /// <summary>Call <see cref="Lease.EnsureCurrentAsync"/> before storing and publishing.</summary>
    Task RunAsync(TMessage message, Lease lease, CancellationToken ct);
}
