using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>What came of reading.</summary>
public sealed record ReadOutcome
{
    /// <summary>The document; null when the bytes are not a transcript.</summary>
    public Transcript? Transcript { get; init; }

    /// <summary>The id of the format that it was read as, or of the one that came closest.</summary>
    public string? Format { get; init; }

    /// <summary>How sure the format is, 0..1.</summary>
    public double Confidence { get; init; }

    /// <summary>The encoding, an IANA name in lower case.</summary>
    public string Encoding { get; init; } = "utf-8";

    /// <summary>What could not be read, by line.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Cause and cure, when there is no document.</summary>
    public string? Failure { get; init; }
}
