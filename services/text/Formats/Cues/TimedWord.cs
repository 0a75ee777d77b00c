namespace Tapescript.Text.Formats;

/// <summary>A word with its times.</summary>
/// <param name="At">Where it begins in the text, UTF-16.</param>
/// <param name="Start">When it begins, in the units of the format.</param>
/// <param name="End">When it ends, if that is known.</param>
internal readonly record struct TimedWord(int At, long Start, long? End);
