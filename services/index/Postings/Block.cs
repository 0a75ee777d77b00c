using System.Text;

namespace Tapescript.Index.Postings;

/// <summary>
/// Terms in their order, each as how many bytes it shares with the one before and how many follow (half a byte each
/// where that is enough), the rest of it, and its sections with their length. A range of documents that says more than
/// <see cref="MostBytes"/> of one term keeps that in a row of its own.
/// </summary>
internal static class Block
{
    private const int MostBytes = 1_500;
    private const int Long = 0xF0;

    public static List<TermPostings> Read(PostingRow row, IReadOnlyList<byte[]>? wanted = null)
    {
        var terms = new List<TermPostings>();
        ReadOnlyMemory<byte> data = row.Data ?? [];
        var bytes = data.Span;
        var term = new byte[512];
        var at = 0;
        while (at < bytes.Length)
        {
            int sizes = bytes[at++];
            var shared = sizes == Long ? (int)Varint.Read(bytes, ref at) : sizes >> 4;
            var rest = sizes == Long ? (int)Varint.Read(bytes, ref at) : sizes & 15;
            bytes.Slice(at, rest).CopyTo(term.AsSpan(shared));
            at += rest;
            var length = (int)Varint.Read(bytes, ref at);
            var name = term.AsSpan(0, shared + rest);
            if (wanted is null || IsAny(wanted, name))
                terms.Add(new TermPostings(Encoding.UTF8.GetString(name), row.Doc, data.Slice(at, length)));
            at += length;
        }

        return terms;
    }

    /// <summary>The rows of the terms of a bucket.</summary>
    public static IEnumerable<PostingRow> Rows(int bucket, int doc, IEnumerable<TermPostings> terms)
    {
        var block = new ByteList(256);
        var previous = Array.Empty<byte>();
        foreach (var term in terms.OrderBy(term => term.Term, StringComparer.Ordinal))
        {
            var sections = term.Sections!.Value;
            if (sections.Length > MostBytes)
            {
                yield return new PostingRow
                {
                    Bucket = bucket,
                    Doc = doc,
                    Term = term.Term,
                    Segments = term.Segments,
                    Data = sections.ToArray(),
                };
                continue;
            }

            var name = Encoding.UTF8.GetBytes(term.Term);
            Write(block, name, previous.AsSpan().CommonPrefixLength(name), sections.Span);
            previous = name;
        }

        if (block.Count > 0)
            yield return new PostingRow
            {
                Bucket = bucket,
                Doc = doc,
                Data = block.ToArray(),
            };
    }

    /// <summary>All terms of a row, or those that are wanted, whichever kind of row it is.</summary>
    public static IEnumerable<TermPostings> Terms(PostingRow row, IReadOnlyList<byte[]>? wanted = null) =>
        row.Term.Length == 0
            ? Read(row, wanted)
            : [new TermPostings(row.Term, row.Doc, row.Data) { Segments = row.Segments }];

    private static void Write(ByteList block, byte[] name, int shared, ReadOnlySpan<byte> sections)
    {
        var rest = name.Length - shared;
        if (shared < 15 && rest < 16)
        {
            block.Add((byte)((shared << 4) | rest));
        }
        else
        {
            block.Add(Long);
            Varint.Write(block, (uint)shared);
            Varint.Write(block, (uint)rest);
        }

        block.Add(name.AsSpan(shared));
        Varint.Write(block, (uint)sections.Length);
        block.Add(sections);
    }

    private static bool IsAny(IReadOnlyList<byte[]> wanted, ReadOnlySpan<byte> name)
    {
        foreach (var one in wanted)
        {
            if (name.SequenceEqual(one))
                return true;
        }

        return false;
    }
}
