using System.Collections;

namespace Tapescript.Text.Words;

/// <summary>The words of one text among those of many.</summary>
/// <param name="all">The places of the words of all texts.</param>
/// <param name="first">The first of this text.</param>
/// <param name="count">How many this text has.</param>
internal readonly struct WordRanges(List<WordRange> all, int first, int count) : IReadOnlyList<WordRange>
{
    public int Count => count;

    public WordRange this[int index] =>
        (uint)index < (uint)count ? all[first + index] : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<WordRange> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
            yield return all[first + i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
