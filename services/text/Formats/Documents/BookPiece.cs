namespace Tapescript.Text.Formats;

/// <summary>A piece of a passage.</summary>
/// <param name="Text">Its text.</param>
/// <param name="IsNote">Whether it is a remark of ours, in English, such as that a translation is missing.</param>
internal readonly record struct BookPiece(string Text, bool IsNote);
