namespace Tapescript.Gateway.Web.Search;

/// <summary>A piece of a found text.</summary>
internal readonly record struct SearchMark(string Text, bool IsMatch);
