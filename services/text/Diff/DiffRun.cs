namespace Tapescript.Text.Diff;

/// <summary>A run of text of one fate.</summary>
/// <param name="Text">The text, never empty.</param>
/// <param name="Mark">What became of it.</param>
public readonly record struct DiffRun(string Text, DiffMark Mark);
