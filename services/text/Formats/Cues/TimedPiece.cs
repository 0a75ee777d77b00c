namespace Tapescript.Text.Formats;

/// <summary>A unit of clean text with its time, to be put into a cue.</summary>
internal readonly record struct TimedPiece
{
    public required SentencePiece Piece { get; init; }

    /// <summary>When it begins, in ms.</summary>
    public required long Start { get; init; }

    /// <summary>When it ends: where the next one begins, unless there is a pause.</summary>
    public required long End { get; init; }

    /// <summary>The times that the source has of this word.</summary>
    public required Contracts.Transcripts.Word? Spoken { get; init; }

    public required int Columns { get; init; }
    public required string? Speaker { get; init; }
    public required bool Estimated { get; init; }
    public required bool ToTheSecond { get; init; }
}
