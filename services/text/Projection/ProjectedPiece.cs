namespace Tapescript.Text.Projection;

/// <summary>A piece of a bead's text in the slot where it is shown.</summary>
/// <param name="Bead">Index of the bead.</param>
/// <param name="Slot">Index of the slot.</param>
/// <param name="Last">The last slot over which it may stay, where it has several for itself.</param>
/// <param name="Text">The piece, never empty.</param>
internal readonly record struct ProjectedPiece(int Bead, int Slot, int Last, string Text);
