namespace Tapescript.Contracts;

/// <summary>A value and how many videos have it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Videos">The videos.</param>
public sealed record SearchFacet(string Value, int Videos);
