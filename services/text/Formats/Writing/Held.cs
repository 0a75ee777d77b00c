namespace Tapescript.Text.Formats;

/// <summary>What a format holds besides the text.</summary>
[Flags]
internal enum Held
{
    None = 0,
    Meta = 1,
    Chapters = 2,
    Speakers = 4,
    Translations = 8,
    Times = 16,
    WordTimes = 32,
    EstimateNote = 64,
    Events = 128,
    Provenance = 256,
    Confidences = 512,
    Facts = 1024,
    Lines = 2048,
    Everything = (Lines << 1) - 1,
}
