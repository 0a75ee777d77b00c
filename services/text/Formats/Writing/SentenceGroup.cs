namespace Tapescript.Text.Formats;

/// <summary>Sentences that some translation takes together, and what each translation says of them.</summary>
internal sealed record SentenceGroup(int First, int Count, string[] Translations);
