namespace Tapescript.Text.Words;

/// <summary>A word's place in a text, code points.</summary>
/// <param name="From">First code point.</param>
/// <param name="To">One past the last.</param>
public readonly record struct WordRange(int From, int To);
