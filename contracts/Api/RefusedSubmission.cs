namespace Tapescript.Contracts.Api;

/// <summary>What a client could not submit, to be listed with its reason among the runs: nothing that was asked vanishes.</summary>
public sealed record RefusedSubmission
{
    /// <summary>What was asked for, as people typed it.</summary>
    public string Source { get; init; } = "";

    /// <summary>Why it could not be submitted: cause and cure.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Who asked.</summary>
    public string? RequestedBy { get; init; }
}
