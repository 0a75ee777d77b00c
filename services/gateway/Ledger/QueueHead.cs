namespace Tapescript.Gateway.Ledger;

/// <summary>The oldest queued run of a submitter among those of the highest priority.</summary>
internal sealed class QueueHead
{
    public string RequestedBy { get; set; } = "";

    public string RunId { get; set; } = "";

    public int Priority { get; set; }

    /// <summary>The submitter's place in the round: who was served least comes first.</summary>
    public long Turn { get; set; }
}
