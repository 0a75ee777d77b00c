namespace Tapescript.Contracts;

/// <summary>Command, anyone → gateway: turn this source into a document.</summary>
public sealed record SubmitVideo
{
    /// <summary>Makes the submission idempotent; when missing it is derived from canonical source and options.</summary>
    public Guid? SubmissionId { get; init; }

    /// <summary>A URL, a path below a folder that the fetch service may read, or the name of the uploaded file.</summary>
    public string? Source { get; init; }

    /// <summary>The uploaded content, when the source is no URL.</summary>
    public BlobRef? Upload { get; init; }

    /// <summary>Target languages, BCP 47. Shorthand for <see cref="RunOptions.Languages"/>; both are merged.</summary>
    public IReadOnlyList<string>? Languages { get; init; }

    /// <summary>What is asked for.</summary>
    public RunOptions? Options { get; init; }

    /// <summary>−10 (last) … 10 (first).</summary>
    public int Priority { get; init; }

    /// <summary>Who asks; fairness is among these.</summary>
    public string? RequestedBy { get; init; }
}
