namespace Tapescript.Platform.Messaging;

internal sealed record EndpointPlan(string Name, string? Step, int Concurrency, bool ReadsRawJson);
