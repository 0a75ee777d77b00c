namespace Tapescript.Contracts;

/// <summary>How far indexing again is.</summary>
public sealed record ReindexProgress
{
    /// <summary>Documents there are, one per video and language.</summary>
    public long Documents { get; init; }

    /// <summary>Documents that are still to be indexed again.</summary>
    public long Waiting { get; init; }

    /// <summary>Documents whose blob cannot be read; they stay as they are.</summary>
    public long Failed { get; init; }
}
