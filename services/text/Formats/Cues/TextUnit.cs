namespace Tapescript.Text.Formats;

/// <summary>A piece of text that is never cut, UTF-16 offsets.</summary>
internal readonly record struct TextUnit(int Start, int End);
