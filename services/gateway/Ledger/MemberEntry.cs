namespace Tapescript.Gateway.Ledger;

/// <summary>A member of a collection, with what is known of its run.</summary>
internal sealed class MemberEntry
{
    public string CollectionId { get; set; } = "";

    public int Position { get; set; }

    /// <summary>Null when the submission was refused, or the run was deleted.</summary>
    public string? RunId { get; set; }

    public string? Note { get; set; }

    public string? ShortId { get; set; }

    public string? State { get; set; }

    public string? Title { get; set; }

    public string? Source { get; set; }

    public string? Reason { get; set; }
}
