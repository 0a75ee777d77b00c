using Tapescript.Gateway.Ledger;

namespace Tapescript.Gateway.Tests.Ledger;

/// <summary>A broker that remembers, and that can be away.</summary>
internal sealed class FakeMail : ILedgerMail
{
    private readonly Lock _lock = new();

    public List<Issue> Sent { get; } = [];

    public List<AnnouncementEntry> Announced { get; } = [];

    public List<(string Queue, StoredMessage Message)> Replayed { get; } = [];

    public bool IsAway { get; set; }

    /// <summary>What else happens while a message is sent.</summary>
    public Action? OnSend { get; set; }

    public Task SendAsync(Issue issue, CancellationToken ct) =>
        Take(() =>
        {
            OnSend?.Invoke();
            Sent.Add(issue);
        });

    public Task AnnounceAsync(AnnouncementEntry announcement, CancellationToken ct) =>
        Take(() => Announced.Add(announcement));

    public Task ReplayAsync(string queue, StoredMessage message, CancellationToken ct) =>
        Take(() => Replayed.Add((queue, message)));

    private Task Take(Action remember)
    {
        if (IsAway)
            return Task.FromException(new TimeoutException("The message broker did not confirm."));
        lock (_lock)
            remember();
        return Task.CompletedTask;
    }
}
