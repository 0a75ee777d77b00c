using System.Globalization;
using MassTransit;

namespace Tapescript.Platform.Messaging;

public static class DeliveryHeaders
{
    public const string Attempt = "Tapescript-Attempt";

    /// <summary>Which attempt this delivery belongs to; 1 when the sender did not say.</summary>
    public static int GetAttempt(this ConsumeContext context) => Read(context.Headers);

    internal static int Read(Headers headers) =>
        headers.TryGetHeader(Attempt, out var value)
        && int.TryParse(
            Convert.ToString(value, CultureInfo.InvariantCulture),
            CultureInfo.InvariantCulture,
            out var attempt
        )
        && attempt > 0
            ? attempt
            : 1;
}
