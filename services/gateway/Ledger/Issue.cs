namespace Tapescript.Gateway.Ledger;

/// <summary>An attempt that was claimed and is to be sent now.</summary>
internal sealed record Issue(
    string RunId,
    string Step,
    string Endpoint,
    StoredMessage Message,
    int Attempt,
    string TraceParent
);
