namespace Tapescript.Platform.Messaging;

/// <summary>The delivery that the running code handles, if any.</summary>
public sealed class CurrentDelivery
{
    private readonly AsyncLocal<DeliveryState?> current = new();

    public DeliveryState? Value => current.Value;

    internal void Set(DeliveryState? state) => current.Value = state;
}
