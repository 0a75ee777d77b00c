namespace Tapescript.Gateway.Ledger;

/// <summary>The input of a step, fit to be sent again.</summary>
internal sealed record StoredMessage(string MessageType, string Body, Guid MessageId);
