namespace Tapescript.Text.Formats;

/// <summary>A line of what is known of the recording.</summary>
/// <param name="Name">What, in English.</param>
/// <param name="Value">The value as text.</param>
internal readonly record struct BookFact(string Name, string Value);
