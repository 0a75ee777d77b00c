using System.Globalization;
using MassTransit;

namespace Tapescript.Platform.Messaging;

public static class DeliveryHeaders
{
    public const string Attempt = "Tapescript-Attempt";

    /// <summary>When the ledger sent the command, which all that follows carries on: older than a cancel is dropped.</summary>
    public const string IssuedAt = "Tapescript-Issued-At";

    /// <summary>How often a message without a run was put back; only in memory, where no broker counts.</summary>
    internal const string PutBack = "Tapescript-Put-Back";

    internal const string TraceParent = "traceparent";

    internal const string MassTransitTrace = "MT-Activity-Id";

    internal const string BrokerDeliveries = "x-delivery-count";

    /// <summary>Which attempt this delivery belongs to; 1 when the sender did not say.</summary>
    public static int GetAttempt(this ConsumeContext context) => AttemptOf(context.ReceiveContext.TransportHeaders);

    internal static int AttemptOf(Headers headers) => (int)Math.Clamp(NumberOf(headers, Attempt), 1, int.MaxValue);

    internal static long NumberOf(Headers headers, string name) =>
        headers.TryGetHeader(name, out var value)
        && long.TryParse(
            Convert.ToString(value, CultureInfo.InvariantCulture),
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : 0;
}
