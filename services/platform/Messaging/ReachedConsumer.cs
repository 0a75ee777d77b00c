namespace Tapescript.Platform.Messaging;

/// <summary>A mark on a delivery: its body could be read, so what fails now is the consumer.</summary>
internal sealed class ReachedConsumer
{
    /// <summary>What it threw. MassTransit turns whatever a time-out caused into an exception that says less.</summary>
    public Exception? Fault { get; set; }
}
