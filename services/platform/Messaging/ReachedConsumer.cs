namespace Tapescript.Platform.Messaging;

/// <summary>A mark on a delivery: its body could be read, so what fails now is the consumer.</summary>
internal sealed class ReachedConsumer;
