using System.Text;

namespace Tapescript.Index.Postings;

/// <summary>All terms that begin so.</summary>
internal sealed class TermsBeginning(string start) : ITermChoice
{
    public static readonly TermsBeginning Any = new("");

    private readonly byte[] bytes = Encoding.UTF8.GetBytes(start);

    public string? Find(ReadOnlySpan<byte> name) => name.StartsWith(bytes) ? Encoding.UTF8.GetString(name) : null;

    public bool Wants(string term) => term.StartsWith(start, StringComparison.Ordinal);
}
