namespace Tapescript.Contracts;

/// <summary>A cursor that no answer to this query gave.</summary>
public sealed class SearchRefusedException() : Exception("The cursor does not belong to this query. Ask without one.");
