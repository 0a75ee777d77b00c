namespace Tapescript.Text.Chapters;

/// <summary>A phrase that tells what a passage is about.</summary>
/// <param name="Text">The phrase as it stands in the text.</param>
/// <param name="Score">How much it tells, greater is more; only to compare phrases of one passage.</param>
public readonly record struct KeyPhrase(string Text, double Score);
