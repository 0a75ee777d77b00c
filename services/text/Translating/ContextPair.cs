namespace Tapescript.Text.Translating;

/// <summary>A sentence that was said before.</summary>
/// <param name="Source">The sentence.</param>
/// <param name="Translation">Its translation, when it is known.</param>
public sealed record ContextPair(string Source, string? Translation);
