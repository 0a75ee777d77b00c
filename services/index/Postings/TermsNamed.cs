using System.Text;

namespace Tapescript.Index.Postings;

/// <summary>These terms.</summary>
internal sealed class TermsNamed : ITermChoice
{
    private readonly HashSet<string> terms;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly ulong lengths;

    public TermsNamed(IEnumerable<string> wanted)
    {
        terms = new HashSet<string>(wanted, StringComparer.Ordinal);
        lookup = terms.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var term in terms)
            lengths |= Bit(Encoding.UTF8.GetByteCount(term));
    }

    public string? Find(ReadOnlySpan<byte> name)
    {
        // Most names are of another length than the few that are wanted.
        if ((lengths & Bit(name.Length)) == 0)
            return null;
        Span<char> letters = stackalloc char[BlockReader.LongestName];
        var length = Encoding.UTF8.GetChars(name, letters);
        return lookup.TryGetValue(letters[..length], out var term) ? term : null;
    }

    public bool Wants(string term) => terms.Contains(term);

    private static ulong Bit(int length) => 1UL << (length & 63);
}
