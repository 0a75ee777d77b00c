namespace Tapescript.TranslateAlign.Ledger;

/// <summary>A row of <c>sentences</c>.</summary>
internal sealed record LedgerRow
{
    public string SentenceId { get; init; } = "";

    public int Position { get; init; }

    public string SourceHash { get; init; } = "";

    /// <summary>The version of the glossary's terms that occur in it.</summary>
    public string Glossary { get; init; } = "";

    /// <summary>The engines that were to be asked.</summary>
    public string Chain { get; init; } = "";

    public string State { get; init; } = LedgerState.Pending;

    public string? Text { get; init; }

    public string? Engine { get; init; }

    /// <summary>Questions that it stood in until its answer was good.</summary>
    public int Attempt { get; init; }

    public string? Reason { get; init; }

    /// <summary>Of the alignment, in thousandths.</summary>
    public int? Confidence { get; init; }

    public string? EditedBy { get; init; }
}
