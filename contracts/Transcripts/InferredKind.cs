namespace Tapescript.Contracts.Transcripts;

/// <summary>What was inferred.</summary>
public enum InferredKind
{
    /// <summary>A punctuation mark that the source does not have.</summary>
    Mark,

    /// <summary>A letter whose case was changed.</summary>
    Case,

    /// <summary>A sign for a word that a censor removed.</summary>
    Censor,
}
