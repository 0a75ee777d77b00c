namespace Tapescript.Index.Postings;

/// <summary>
/// The key of a document: a shelf, which its video's id chooses, and a number that grows within the shelf and is never
/// given twice. PostgreSQL keeps each shelf in partitions of its own.
/// </summary>
internal static class DocKey
{
    private const int ShelfBits = 27;

    /// <summary>How many neighbours become one row, and how many of those the next.</summary>
    private const int Fan = 16;

    private const int MostLevels = 4;

    public const int LastNumber = (1 << ShelfBits) - 1;

    public static int Of(int shelf, int number) => (shelf << ShelfBits) | number;

    public static int ShelfOf(int key) => key >> ShelfBits;

    public static int NumberOf(int key) => key & LastNumber;

    /// <summary>FNV-1a: the same in every process.</summary>
    public static int ShelfOf(string videoId, int shelves)
    {
        var hash = 2166136261u;
        foreach (var letter in videoId)
            hash = (hash ^ letter) * 16777619u;
        return (int)(hash % (uint)shelves);
    }

    /// <summary>The ranges that are full once this document is there, the smallest first.</summary>
    public static IEnumerable<(int First, int Last)> FilledBy(int key)
    {
        var size = 1;
        for (var level = 0; level < MostLevels; level++)
        {
            size *= Fan;
            if ((NumberOf(key) + 1) % size != 0)
                yield break;
            yield return (key - size + 1, key);
        }
    }

    /// <summary>The keys of all rows that could hold this document.</summary>
    public static int[] RowsOf(int key)
    {
        var rows = new SortedSet<int> { key };
        var size = 1;
        for (var level = 0; level < MostLevels; level++)
        {
            size *= Fan;
            rows.Add(key / size * size);
        }

        return [.. rows];
    }
}
