namespace Tapescript.Text.Search;

/// <summary>Which documents are looked at.</summary>
/// <param name="Kind">What must fit.</param>
/// <param name="Value">A primary language subtag in lower case, a day as <c>yyyy-MM-dd</c>, or a video's id.</param>
public sealed record SearchFilter(SearchFilterKind Kind, string Value) : SearchNode;
