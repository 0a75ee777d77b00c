using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign.Engines;

/// <summary>What an engine is asked.</summary>
internal sealed record EngineQuestion(
    LanguagePair Languages,
    IReadOnlyList<Sentence> Sentences,
    TranslationContext Context
)
{
    public int Characters => Sentences.Sum(s => s.Text.Length);
}
