namespace Tapescript.Index.Postings;

/// <summary>
/// The key of a document: a shelf, which its video's id chooses, and a number that grows within the shelf and is never
/// given twice. PostgreSQL keeps each shelf in partitions of its own.
/// </summary>
internal static class DocKey
{
    /// <summary>How many neighbours become one range, and how many of those the next.</summary>
    public const int Fan = 16;

    private const int ShelfBits = 27;

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

    /// <summary>How many documents a range of a level has room for.</summary>
    public static int Size(int level) => 1 << (4 * level);

    /// <summary>Where the range begins that a document is in.</summary>
    public static int First(int key, int level) => key & ~(Size(level) - 1);

    /// <summary>The ranges that are full once this document is there, the smallest first.</summary>
    public static IEnumerable<(int First, int Level)> FilledBy(int key)
    {
        for (var level = 1; level < TermKey.Levels; level++)
        {
            if ((key + 1) % Size(level) != 0)
                yield break;
            yield return (First(key, level), level);
        }
    }
}
