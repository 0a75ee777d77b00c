namespace Tapescript.Contracts;

/// <summary>A query.</summary>
/// <param name="Text">Words and "phrases", as people type them.</param>
/// <param name="Language">Only hits in this language, BCP 47.</param>
/// <param name="Limit">1..100.</param>
public sealed record SearchQuery(string Text, string? Language = null, int Limit = 20);
