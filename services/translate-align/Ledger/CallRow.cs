namespace Tapescript.TranslateAlign.Ledger;

/// <summary>A row of <c>calls</c>: a question to an engine.</summary>
internal sealed class CallRow
{
    public string Engine { get; init; } = "";

    public int Sentences { get; init; }

    /// <summary>Translations that were stored of it; null when the process ended before.</summary>
    public int? Stored { get; init; }
}
