using Microsoft.Extensions.Logging;

namespace Tapescript.Gateway.Ledger;

/// <summary>Publishes what the ledger decided to say; what the broker does not take is said in the next round.</summary>
internal sealed class Announcer(LedgerStore store, ILedgerMail mail, ILogger<Announcer> log)
{
    public async Task SayAsync(CancellationToken ct)
    {
        foreach (var announcement in await store.AnnouncementsAsync(ct))
        {
            try
            {
                await mail.AnnounceAsync(announcement, ct);
            }
            catch (Exception e) when (e is not OperationCanceledException || !ct.IsCancellationRequested)
            {
                log.LogWarning("{Kind} could not be published ({Reason}); it waits", announcement.Kind, e.Message);
                return;
            }

            await store.DeleteAnnouncementAsync(announcement.Id, ct);
        }
    }
}
