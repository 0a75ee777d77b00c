namespace Tapescript.Index.Postings;

/// <summary>
/// Terms in their order, each as how many bytes it shares with the one before and how many follow (half a byte each
/// where that is enough), the rest of it, and its sections with their length. <see cref="BlockBuilder"/> writes it.
/// </summary>
internal static class Block
{
    /// <summary>Those terms of a row that are wanted, whichever kind of row it is.</summary>
    public static IEnumerable<TermPostings> Terms(PostingRow row, ITermChoice wanted)
    {
        if (row.Term.Length == 0)
            return Read(row, wanted);
        return wanted.Wants(row.Term)
            ? [new TermPostings(row.Term, row.Doc, row.Data) { Segments = row.Segments }]
            : [];
    }

    private static List<TermPostings> Read(PostingRow row, ITermChoice wanted)
    {
        var terms = new List<TermPostings>();
        var block = new BlockReader(row.Data, stackalloc byte[BlockReader.LongestName]);
        while (block.Read())
        {
            if (wanted.Find(block.Name) is { } term)
                terms.Add(new TermPostings(term, row.Doc, row.Data.AsMemory(block.From, block.Length)));
        }

        return terms;
    }
}
