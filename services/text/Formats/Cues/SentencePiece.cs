namespace Tapescript.Text.Formats;

/// <summary>A unit of clean text, and the raw place that it came from.</summary>
/// <param name="Cue">The raw cue.</param>
/// <param name="Offset">Code point in it.</param>
/// <param name="Sentence">Index of its sentence; −1 for a sound.</param>
/// <param name="Text">The unit.</param>
/// <param name="Glued">Whether it stands right after the unit before it, without a space.</param>
internal readonly record struct SentencePiece(int Cue, int Offset, int Sentence, string Text, bool Glued);
