namespace Tapescript.Contracts.Transcripts;

/// <summary>Shares of words by how their times were come by; they sum to 1.</summary>
public sealed record TimingShare
{
    /// <summary>To the millisecond.</summary>
    public Ratio Exact { get; init; }

    /// <summary>To the second.</summary>
    public Ratio Second { get; init; }

    /// <summary>Interpolated.</summary>
    public Ratio Estimated { get; init; }

    /// <summary>Not known.</summary>
    public Ratio None { get; init; }
}
