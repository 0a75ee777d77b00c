using Tapescript.Index.Postings;

namespace Tapescript.Index.Searching;

/// <summary>
/// Which rows are needed. A document must be in the rows of the rarest words that are wanted; of the other words only
/// the rows that reach such a document are read. When even the rarest have more matches than are ranked, the newest
/// documents are taken, row by row, until there are enough.
/// </summary>
internal sealed class Candidates
{
    private readonly HashSet<string>? drivers;
    private readonly Dictionary<(string Term, int Shelf), List<TermPostings>> rows = [];

    public Candidates(QueryPlan plan, IReadOnlyList<TermPostings> heads, long most)
    {
        foreach (var head in heads)
        {
            var key = (head.Term, DocKey.ShelfOf(head.Doc));
            if (!rows.TryGetValue(key, out var these))
                rows[key] = these = [];
            these.Add(head);
        }

        foreach (var these in rows.Values)
            these.Sort((one, other) => one.Doc.CompareTo(other.Doc));
        if (plan.Root.Drivers() is not { } leaves)
            return;
        drivers = leaves
            .SelectMany(leaf => leaf.Elements.Select((elements, stem) => elements[leaf.Rarest[stem]]))
            .SelectMany(terms => terms)
            .Select(term => plan.Terms[term])
            .ToHashSet(StringComparer.Ordinal);
        Floor = FloorOf(heads.Where(head => drivers.Contains(head.Term)), plan.Root.Cost, most);
    }

    /// <summary>Documents with a lower number are too many to be ranked; 0 when all are.</summary>
    public int Floor { get; }

    /// <summary>Whether anything must be there for a document to match.</summary>
    public bool HasDrivers => drivers is not null;

    public bool IsDriver(string term) => drivers?.Contains(term) ?? true;

    /// <summary>The rows of the words that must be there.</summary>
    public IEnumerable<TermPostings> DriverRows() =>
        rows.Where(entry => IsDriver(entry.Key.Term)).SelectMany(entry => Reaching(entry.Value));

    /// <summary>The rows of the other words that reach one of these documents.</summary>
    public IEnumerable<TermPostings> OtherRows(int[] docs)
    {
        foreach (var (key, these) in rows)
        {
            if (IsDriver(key.Term))
                continue;
            for (var i = 0; i < these.Count; i++)
            {
                var end = i + 1 < these.Count ? these[i + 1].Doc : int.MaxValue;
                var at = Array.BinarySearch(docs, these[i].Doc);
                at = at < 0 ? ~at : at;
                if (at < docs.Length && docs[at] < end)
                    yield return these[i];
            }
        }
    }

    // A row that begins below the floor may still reach above it.
    private IEnumerable<TermPostings> Reaching(List<TermPostings> these)
    {
        for (var i = 0; i < these.Count; i++)
        {
            if (i + 1 == these.Count || DocKey.NumberOf(these[i + 1].Doc) > Floor)
                yield return these[i];
        }
    }

    private static int FloorOf(IEnumerable<TermPostings> heads, long cost, long most)
    {
        if (cost <= most)
            return 0;
        var floor = 0;
        var taken = 0L;
        foreach (var head in heads.OrderByDescending(head => DocKey.NumberOf(head.Doc)))
        {
            taken += head.Segments;
            floor = DocKey.NumberOf(head.Doc);
            if (taken >= most)
                break;
        }

        return floor;
    }
}
