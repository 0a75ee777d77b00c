namespace Tapescript.Text.Formats;

/// <summary>What a piece of a caption line is.</summary>
internal enum CaptionPart
{
    /// <summary>Text, its references not yet decoded.</summary>
    Text,

    /// <summary>An inline time.</summary>
    Time,

    /// <summary>The start of a voice; the text is its name.</summary>
    Voice,

    /// <summary>The end of a voice.</summary>
    VoiceEnd,

    /// <summary>Any other tag.</summary>
    Tag,

    /// <summary>A position or style in braces.</summary>
    Override,
}
