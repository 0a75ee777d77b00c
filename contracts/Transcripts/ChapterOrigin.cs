namespace Tapescript.Contracts.Transcripts;

/// <summary>Who made a chapter.</summary>
public enum ChapterOrigin
{
    /// <summary>The publisher of the video.</summary>
    Publisher,

    /// <summary>The transcript that was read.</summary>
    Source,

    /// <summary>Topic segmentation.</summary>
    Inferred,

    /// <summary>A language model.</summary>
    Model,
}
