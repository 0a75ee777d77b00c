namespace Tapescript.Contracts.Transcripts;

/// <summary>Why a paragraph starts where it does.</summary>
public enum ParagraphReason
{
    /// <summary>The source has it so.</summary>
    Source,

    /// <summary>Another speaker.</summary>
    Speaker,

    /// <summary>A long pause.</summary>
    Pause,

    /// <summary>Another topic or chapter.</summary>
    Topic,

    /// <summary>The one before was long enough.</summary>
    Length,
}
