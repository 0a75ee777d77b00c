using System.Text;

namespace Tapescript.Index.Postings;

/// <summary>
/// Puts the terms of a range of documents into rows: from rows of smaller ranges, which become one, or term by term.
/// A range that says more than <see cref="MostBytes"/> of one term keeps that in a row of its own.
/// </summary>
internal sealed class BlockBuilder(int level, int first)
{
    private const int MostBytes = 1_500;
    private const int Nobody = -1;

    private readonly ByteList names = new(4_096);
    private readonly List<Entry> entries = [];
    private readonly ByteList block = new(2_048);
    private readonly ByteList sections = new(2_048);
    private readonly List<PostingRow> rows = [];
    private int without = Nobody;

    /// <summary>Takes what a row says; rows must come in the order of their documents.</summary>
    public void Add(PostingRow row)
    {
        var data = row.Data!;
        if (row.Term.Length > 0)
        {
            Add(row.Term, row.Doc, data, 0, data.Length);
            return;
        }

        var reader = new BlockReader(data, stackalloc byte[BlockReader.LongestName]);
        while (reader.Read())
        {
            var at = names.Count;
            names.Add(reader.Name);
            Add(at, row.Doc, data, reader.From, reader.Length);
        }
    }

    /// <summary>Takes what is known of a term; its sections begin at a document.</summary>
    public void Add(string term, int doc, byte[] data, int from, int length)
    {
        var at = names.Count;
        Encoding.UTF8.GetBytes(term, names.Append(Encoding.UTF8.GetByteCount(term)));
        Add(at, doc, data, from, length);
    }

    /// <summary>The rows of all that was added, but for one document.</summary>
    public List<PostingRow> Rows(int but = Nobody)
    {
        without = but;
        entries.Sort(InOrder);
        var previous = default(Entry);
        for (var i = 0; i < entries.Count; )
        {
            var term = entries[i];
            if (term.Bucket != previous.Bucket)
                Flush(previous.Bucket);
            sections.Clear();
            var segments = 0;
            for (; i < entries.Count && IsSame(term, entries[i]); i++)
                segments += Join(entries[i]);
            if (sections.Count == 0)
                continue;
            if (sections.Count > MostBytes)
            {
                rows.Add(Row(term.Bucket, Encoding.UTF8.GetString(Name(term)), segments, sections));
                continue;
            }

            Write(Name(term), block.Count == 0 ? 0 : Name(previous).CommonPrefixLength(Name(term)));
            previous = term;
        }

        Flush(previous.Bucket);
        return rows;
    }

    private void Add(int nameAt, int doc, byte[] data, int from, int length)
    {
        var nameLength = names.Count - nameAt;
        var bucket = TermKey.Key(level, names.Span.Slice(nameAt, nameLength));
        entries.Add(new Entry(bucket, nameAt, nameLength, doc, data, from, length, entries.Count));
    }

    private ReadOnlySpan<byte> Name(Entry entry) => names.Span.Slice(entry.NameAt, entry.NameLength);

    private bool IsSame(Entry one, Entry other) => one.Bucket == other.Bucket && Name(one).SequenceEqual(Name(other));

    private int InOrder(Entry one, Entry other)
    {
        if (one.Bucket != other.Bucket)
            return one.Bucket.CompareTo(other.Bucket);
        var order = Name(one).SequenceCompareTo(Name(other));
        return order != 0 ? order : one.Number.CompareTo(other.Number);
    }

    private int Join(Entry entry)
    {
        var segments = 0;
        var shape = TermKey.ShapeOf(Name(entry));
        var reader = new SectionReader(entry.Data.AsSpan(entry.From, entry.Length), entry.Doc, shape);
        while (reader.Read())
        {
            if (reader.Doc == without)
                continue;
            var isSingle = reader.Segments == 1;
            Varint.Write(sections, ((uint)(reader.Doc - first) << 1) | (isSingle ? 1u : 0u));
            sections.Add(reader.Rest);
            segments += reader.Segments;
        }

        return segments;
    }

    private void Write(ReadOnlySpan<byte> name, int shared)
    {
        var rest = name.Length - shared;
        if (shared < 15 && rest < 16)
        {
            block.Add((byte)((shared << 4) | rest));
        }
        else
        {
            block.Add(BlockReader.Long);
            Varint.Write(block, (uint)shared);
            Varint.Write(block, (uint)rest);
        }

        block.Add(name[shared..]);
        Varint.Write(block, (uint)sections.Count);
        block.Add(sections.Span);
    }

    private void Flush(int bucket)
    {
        if (block.Count == 0)
            return;
        rows.Add(Row(bucket, "", 0, block));
        block.Clear();
    }

    private PostingRow Row(int bucket, string term, int segments, ByteList data) =>
        new()
        {
            Bucket = bucket,
            Doc = first,
            Term = term,
            Segments = segments,
            Data = data.ToArray(),
        };

    private readonly record struct Entry(
        int Bucket,
        int NameAt,
        int NameLength,
        int Doc,
        byte[] Data,
        int From,
        int Length,
        int Number
    );
}
