namespace Tapescript.Text.Cleaning;

/// <summary>A sentence's place in a flow, and how its ends were come by.</summary>
/// <param name="From">Index of its first character.</param>
/// <param name="To">One past its last.</param>
/// <param name="SoftStart">Its start was inferred.</param>
/// <param name="SoftEnd">Its end was inferred.</param>
/// <param name="Turn">Somebody begins to speak here.</param>
/// <param name="Paragraph">The source begins a paragraph here.</param>
internal readonly record struct Piece(int From, int To, bool SoftStart, bool SoftEnd, bool Turn, bool Paragraph);
