namespace Tapescript.Index;

/// <summary>What says the same as a hit in another language.</summary>
internal sealed class PairRow
{
    public long DocumentKey { get; init; }

    public string Text { get; init; } = "";

    public string Language { get; init; } = "";
}
