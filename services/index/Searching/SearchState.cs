using Tapescript.Index.Postings;

namespace Tapescript.Index.Searching;

/// <summary>
/// What the first page of an answer was reckoned with. Later pages take it from the cursor: documents that came since
/// are not looked at, and what is left keeps its score to the last digit.
/// </summary>
internal sealed record SearchState(IReadOnlyList<int> NextNumbers, double AverageLength, IReadOnlyList<double> Idf)
{
    public bool Knows(int doc)
    {
        var shelf = DocKey.ShelfOf(doc);
        return shelf < NextNumbers.Count && DocKey.NumberOf(doc) < NextNumbers[shelf];
    }
}
