namespace Tapescript.Contracts.Transcripts;

/// <summary>Something that could not be read, or that is wrong in the source.</summary>
public sealed record Problem
{
    /// <summary>Line in the source, 1-based.</summary>
    public int? Line { get; init; }

    /// <summary>How bad it is.</summary>
    public Severity Severity { get; init; } = Severity.Warning;

    /// <summary>A stable code, such as <c>srt.time</c>.</summary>
    public string Code { get; init; } = "";

    /// <summary>What is wrong, in words.</summary>
    public string Message { get; init; } = "";
}
