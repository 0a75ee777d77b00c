namespace Tapescript.Gateway.Ledger;

/// <summary>A word to all services that was decided together with a change of rows, and is published after it.</summary>
internal sealed class AnnouncementEntry
{
    public string Id { get; set; } = "";

    public string RunId { get; set; } = "";

    public string Kind { get; set; } = "";

    public string Body { get; set; } = "";

    public long At { get; set; }
}
