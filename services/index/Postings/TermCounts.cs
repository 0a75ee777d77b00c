using System.Runtime.InteropServices;
using System.Text;

namespace Tapescript.Index.Postings;

/// <summary>In how many segments each of the terms that begin so stands.</summary>
internal sealed class TermCounts
{
    private readonly TermsBeginning wanted;
    private readonly byte[] start;
    private readonly Dictionary<string, long>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public TermCounts(string start)
    {
        wanted = new TermsBeginning(start);
        this.start = Encoding.UTF8.GetBytes(start);
        lookup = ByTerm.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public Dictionary<string, long> ByTerm { get; } = new(StringComparer.Ordinal);

    /// <summary>Counts what a row says; of a term with a row of its own the data need not be there.</summary>
    public void Add(PostingRow row)
    {
        if (row.Term.Length > 0)
        {
            if (wanted.Wants(row.Term))
                CollectionsMarshal.GetValueRefOrAddDefault(ByTerm, row.Term, out _) += row.Segments;
            return;
        }

        Span<char> letters = stackalloc char[BlockReader.LongestName];
        var block = new BlockReader(row.Data, stackalloc byte[BlockReader.LongestName]);
        while (block.Read())
        {
            if (!block.Name.StartsWith(start))
                continue;
            var term = letters[..Encoding.UTF8.GetChars(block.Name, letters)];
            var sections = new SectionReader(
                row.Data.AsSpan(block.From, block.Length),
                row.Doc,
                TermKey.ShapeOf(block.Name)
            );
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, term, out _);
            while (sections.Read())
                count += sections.Segments;
        }
    }
}
