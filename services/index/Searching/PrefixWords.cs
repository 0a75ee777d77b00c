namespace Tapescript.Index.Searching;

/// <summary>
/// The words that a beginning stands for: the most frequent first, as long as they stand in few sentences together, so
/// that a beginning of two letters, which thousands of words have, is as quick as a word.
/// </summary>
internal static class PrefixWords
{
    /// <summary>As many are taken however frequent they are.</summary>
    public const int Always = 32;

    /// <summary>No more than these are taken however rare they are.</summary>
    public const int Most = 1_000;

    /// <summary>In so many sentences the words taken may stand together; one that stands in two counts twice.</summary>
    public const int Places = 20_000;

    public static IEnumerable<string> Of(IReadOnlyDictionary<string, long> counts)
    {
        var taken = 0;
        long places = 0;
        foreach (
            var (word, count) in counts
                .OrderByDescending(word => word.Value)
                .ThenBy(word => word.Key, StringComparer.Ordinal)
                .Take(Most)
        )
        {
            places += count;
            if (++taken > Always && places > Places)
                yield break;
            yield return word;
        }
    }
}
