namespace Tapescript.Text.Repair;

/// <summary>A piece of text that was decoded wrongly.</summary>
/// <param name="From">First code point.</param>
/// <param name="To">One past the last.</param>
/// <param name="After">What was meant.</param>
public readonly record struct EncodingEdit(int From, int To, string After);
