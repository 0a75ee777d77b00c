namespace Tapescript.Text.Chapters;

/// <summary>A phrase that tells what a passage is about.</summary>
/// <param name="Text">The phrase as it stands in the text.</param>
/// <param name="Score">How much it tells, greater is more; only to compare phrases of one passage.</param>
/// <param name="Words">How many words it has; two characters are a word of Chinese and Japanese.</param>
internal readonly record struct KeyPhrase(string Text, double Score, int Words);
