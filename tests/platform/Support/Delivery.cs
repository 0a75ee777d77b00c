namespace Tapescript.Platform.Tests.Support;

internal sealed record Delivery(string Endpoint, Guid RunId, Guid? MessageId, int Attempt, string? TraceId);
