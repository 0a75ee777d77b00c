namespace Tapescript.Contracts.Api;

/// <summary>Runs, newest first.</summary>
/// <param name="Runs">The runs.</param>
/// <param name="Next">Cursor of the next page; null at the end.</param>
public sealed record RunPage(IReadOnlyList<RunView> Runs, string? Next);
