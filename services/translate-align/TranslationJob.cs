using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Translating;
using Tapescript.TranslateAlign.Engines;
using Tapescript.TranslateAlign.Ledger;

namespace Tapescript.TranslateAlign;

/// <summary>One document that is to have one language.</summary>
/// <param name="Key">Where the ledger keeps it.</param>
/// <param name="Document">The document, with what is aligned already.</param>
/// <param name="Engines">Who is asked, in order.</param>
/// <param name="Glossary">The terms of the pair and the channel.</param>
internal sealed record TranslationJob(
    LedgerKey Key,
    Transcript Document,
    IReadOnlyList<GuardedEngine> Engines,
    Glossary Glossary
)
{
    public LanguagePair Languages => Key.Languages;

    public string Chain { get; } = string.Join(',', Engines.Select(e => e.Id));
}
