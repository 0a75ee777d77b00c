namespace Tapescript.Gateway.Ledger;

internal sealed partial class LedgerStore
{
    public Task AddDeadLetterAsync(DeadLetterEntry letter, CancellationToken ct) =>
        database.ExecuteAsync("AddDeadLetter", letter, ct);

    public Task<IReadOnlyList<DeadLetterEntry>> DeadLettersAsync(CancellationToken ct) =>
        database.QueryAsync<DeadLetterEntry>("DeadLetters", null, ct);

    public Task<DeadLetterEntry?> FindDeadLetterAsync(Guid id, CancellationToken ct) =>
        database.SingleOrDefaultAsync<DeadLetterEntry>("FindDeadLetter", new { Id = id.ToString("D") }, ct);

    public async Task<bool> DeleteDeadLetterAsync(Guid id, CancellationToken ct) =>
        await database.ExecuteAsync("DeleteDeadLetter", new { Id = id.ToString("D") }, ct) > 0;

    public Task<IReadOnlyList<AnnouncementEntry>> AnnouncementsAsync(CancellationToken ct) =>
        database.QueryAsync<AnnouncementEntry>("Announcements", null, ct);

    public Task DeleteAnnouncementAsync(string id, CancellationToken ct) =>
        database.ExecuteAsync("DeleteAnnouncement", new { Id = id }, ct);
}
