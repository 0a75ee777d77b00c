namespace Tapescript.TranslateAlign.Ledger;

/// <summary>What may become of a sentence, as the ledger spells it.</summary>
internal static class LedgerState
{
    public const string Pending = "pending";

    /// <summary>By an engine, at an attempt; attempt 0 is the memory's.</summary>
    public const string Translated = "translated";

    /// <summary>Not, for a reason.</summary>
    public const string Untranslated = "untranslated";

    /// <summary>With a track of the source, at a confidence.</summary>
    public const string Aligned = "aligned";

    /// <summary>By somebody.</summary>
    public const string Edited = "edited";
}
