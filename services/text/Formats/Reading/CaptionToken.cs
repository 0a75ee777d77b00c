namespace Tapescript.Text.Formats;

/// <summary>A piece of a caption line.</summary>
/// <param name="Text">Decoded text, when it is text.</param>
/// <param name="Time">The time, when it is an inline time.</param>
/// <param name="Voice">The name, when it opens a voice.</param>
/// <param name="ClosesVoice">Whether it closes one.</param>
internal readonly record struct CaptionToken(
    string? Text,
    long? Time = null,
    string? Voice = null,
    bool ClosesVoice = false
);
