namespace Tapescript.Text.Alignment;

/// <summary>A ladder as it was found: where it was looked for, by which costs, and the cheapest way.</summary>
internal sealed record FoundLadder(Band Band, BeadCosts Costs, BandedPath Path);
