namespace Tapescript.Gateway.Ledger;

/// <summary>
/// The input of a step, fit to be sent again. Its attempt is the number that the delivery carries: what a service
/// publishes has the number of the delivery that led to it.
/// </summary>
internal sealed record StoredMessage(string MessageType, string Body, Guid MessageId, int Attempt = 1);
