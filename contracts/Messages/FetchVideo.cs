namespace Tapescript.Contracts;

/// <summary>Command, gateway → fetch: get the source.</summary>
public sealed record FetchVideo
{
    /// <summary>The run.</summary>
    public Guid RunId { get; init; }

    /// <summary>A URL, a path, or the name of the uploaded file.</summary>
    public string Source { get; init; } = "";

    /// <summary>The uploaded content.</summary>
    public BlobRef? Upload { get; init; }

    /// <summary>What is asked for.</summary>
    public RunOptions Options { get; init; } = new();
}
