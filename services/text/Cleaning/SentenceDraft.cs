using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Cleaning;

/// <summary>A sentence, with what paragraphs need to know of its start.</summary>
internal sealed record SentenceDraft(Sentence Sentence, bool Turn, bool Paragraph, int Words);
