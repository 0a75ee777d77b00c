namespace Tapescript.Platform.Messaging;

/// <summary>Stores what the broker gave up on; the gateway registers it. A return is an ack.</summary>
public interface IDeadLetterSink
{
    Task StoreAsync(DeadLetter letter, CancellationToken ct);
}
