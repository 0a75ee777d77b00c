namespace Tapescript.Text.Translating;

/// <summary>How much one question to an engine may hold.</summary>
/// <param name="Sentences">Most sentences, 1 or more.</param>
/// <param name="Characters">Most characters of all sentences together, 1 or more; a longer sentence goes alone.</param>
public readonly record struct BatchLimits(int Sentences, int Characters);
