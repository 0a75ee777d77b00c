namespace Tapescript.Text.Translating;

/// <summary>A term and how it is to be translated.</summary>
/// <param name="Source">The term in the language of the source.</param>
/// <param name="Target">The translation that is wanted.</param>
public sealed record GlossaryTerm(string Source, string Target);
