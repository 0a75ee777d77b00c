namespace Tapescript.Gateway.Ledger;

/// <summary>A row of <c>dead_letters</c>.</summary>
internal sealed class DeadLetterEntry
{
    public string Id { get; set; } = "";

    public string Queue { get; set; } = "";

    public string Reason { get; set; } = "";

    public string Body { get; set; } = "";

    public string? MessageType { get; set; }

    public long At { get; set; }
}
