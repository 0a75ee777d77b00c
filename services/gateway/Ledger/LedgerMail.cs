using Tapescript.Contracts;
using Tapescript.Platform.Messaging;

namespace Tapescript.Gateway.Ledger;

/// <summary>Sends through the platform, as part of the run's trace.</summary>
internal sealed class LedgerMail(Outgoing outgoing) : ILedgerMail
{
    public Task SendAsync(Issue issue, CancellationToken ct) =>
        outgoing.SendJsonAsync(
            issue.Endpoint,
            issue.Message.MessageType,
            issue.Message.Body,
            issue.Message.MessageId,
            issue.Attempt,
            ct,
            issue.TraceParent
        );

    public Task AnnounceAsync(AnnouncementEntry announcement, CancellationToken ct)
    {
        var id = Guid.Parse(announcement.Id);
        return announcement.Kind switch
        {
            nameof(RunCancelled) => outgoing.PublishAsync(Read<RunCancelled>(announcement), id, ct),
            nameof(VideoDeleted) => outgoing.PublishAsync(Read<VideoDeleted>(announcement), id, ct),
            _ => throw new InvalidOperationException($"Nobody knows how to announce a {announcement.Kind}."),
        };
    }

    public Task ReplayAsync(string queue, StoredMessage message, CancellationToken ct) =>
        outgoing.SendJsonAsync(queue, message.MessageType, message.Body, message.MessageId, 1, ct);

    private static T Read<T>(AnnouncementEntry announcement)
        where T : class => Run.FromJson<T>(announcement.Body)!;
}
