namespace Tapescript.Gateway.Ledger;

/// <summary>How the ledger speaks: attempts to one service, announcements to all.</summary>
internal interface ILedgerMail
{
    /// <summary>Throws when the broker did not take it; it may arrive nevertheless.</summary>
    Task SendAsync(Issue issue, CancellationToken ct);

    Task AnnounceAsync(AnnouncementEntry announcement, CancellationToken ct);

    /// <summary>Puts a message back on the queue where it died.</summary>
    Task ReplayAsync(string queue, StoredMessage message, CancellationToken ct);
}
