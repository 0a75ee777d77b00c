namespace Tapescript.Text.Translating;

/// <summary>What an engine made of one sentence.</summary>
/// <param name="Text">The translation; null when there is none.</param>
/// <param name="Reason">Why there is none: a code of <see cref="Contracts.Transcripts.UntranslatedReason"/>.</param>
/// <param name="Engine">The engine, with its version.</param>
/// <param name="IsEdited">Whether a person wrote it.</param>
public sealed record SentenceTranslation(string? Text, string? Reason, string? Engine, bool IsEdited = false);
