namespace Tapescript.TranslateAlign;

/// <summary>A row of <c>results</c>.</summary>
internal sealed class ResultRow
{
    public string Sha256 { get; init; } = "";

    public long Bytes { get; init; }

    public string MediaType { get; init; } = "";

    public string Figures { get; init; } = "[]";
}
