namespace Tapescript.Index.Postings;

/// <summary>A row of <c>merges</c>.</summary>
internal sealed class MergeRow
{
    public int FirstDoc { get; init; }

    public int LastDoc { get; init; }

    public string NextTerm { get; init; } = "";
}
