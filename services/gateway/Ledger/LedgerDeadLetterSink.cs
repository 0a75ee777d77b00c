using Tapescript.Contracts;
using Tapescript.Platform.Messaging;

namespace Tapescript.Gateway.Ledger;

/// <summary>What the broker gave up on, in the ledger's words.</summary>
internal sealed class LedgerDeadLetterSink(DeadLetterDesk desk) : IDeadLetterSink
{
    public Task StoreAsync(DeadLetter letter, CancellationToken ct) =>
        desk.HearAsync(
            new MessageDead
            {
                Queue = letter.Queue,
                Reason =
                    $"The message was given up by the broker ({letter.BrokerReason}): whoever took it did not live to finish. "
                    + "The log of that service says how it ended.",
                Body = letter.Body,
                DeadMessageId = letter.MessageId,
                MessageType = letter.MessageType,
            },
            letter.RunId,
            letter.Attempt,
            ct
        );
}
