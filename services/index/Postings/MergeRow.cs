namespace Tapescript.Index.Postings;

/// <summary>A row of <c>merges</c>: a range of documents that is to become one, and how far that is.</summary>
internal sealed class MergeRow
{
    public int FirstDoc { get; init; }

    public int LastDoc { get; init; }

    /// <summary>The level that the range has once it is one.</summary>
    public int Level { get; init; }

    /// <summary>The first bucket of the level below that is not done.</summary>
    public int NextBucket { get; init; }
}
