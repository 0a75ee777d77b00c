namespace Tapescript.Text.Repair;

/// <summary>A byte that a code point was read from, and where that stands in the source.</summary>
internal readonly record struct TracedByte(byte Value, int From, int To, bool Changed);
