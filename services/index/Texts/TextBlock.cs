using System.Text;
using Tapescript.Index.Postings;

namespace Tapescript.Index.Texts;

/// <summary>
/// Segments one after the other, each as what differs from the one before: a byte of flags, the sentences that it says,
/// when, by whom when that changes, its sentence's id and its text. A row a segment cost half as much again as its text.
/// </summary>
internal static class TextBlock
{
    // Two rows of this size fill a page of SQLite, four one of PostgreSQL.
    private const int WantedBytes = 1_850;

    private const double LikelyRatio = 0.55;
    private const double LeastRatio = 0.3;

    private const int IsEstimated = 1;
    private const int HasStart = 2;
    private const int HasSpeaker = 4;

    private static readonly Segment Nothing = new();

    public static List<TextRow> Write(int doc, IReadOnlyList<Segment> segments)
    {
        var rows = new List<TextRow>();
        var block = new ByteList(4_096);
        var one = new ByteList(256);
        var from = 0;
        var most = (int)(WantedBytes / LikelyRatio);
        for (var i = 0; i < segments.Count; i++)
        {
            one.Clear();
            Write(one, segments[i], i > from ? segments[i - 1] : Nothing);
            if (i > from && block.Count + one.Count > most)
            {
                rows.Add(Row(from));
                block.Clear();
                one.Clear();
                Write(one, segments[i], Nothing);
                from = i;
            }

            block.Add(one.Span);
        }

        if (block.Count > 0)
            rows.Add(Row(from));
        return rows;

        TextRow Row(int position)
        {
            var data = Packing.Pack(block.Span);
            // The next block is likely to pack as well as this one.
            most = (int)(WantedBytes / Math.Clamp((double)data.Length / block.Count, LeastRatio, 1));
            return new TextRow
            {
                Doc = doc,
                Position = position,
                Data = data,
            };
        }
    }

    /// <summary>The segments of a row; when some are wanted, those.</summary>
    public static IEnumerable<Segment> Read(TextRow row, IReadOnlySet<(int Doc, int Position)>? wanted = null)
    {
        var data = Packing.Unpack(row.Data);
        var at = 0;
        var position = row.Position;
        var (first, start, speaker, id) = (0, 0L, (string?)null, "");
        while (at < data.Length)
        {
            int flags = data[at++];
            first += Varint.Signed(Varint.Read(data, ref at));
            var last = first + Varint.Signed(Varint.Read(data, ref at));
            var begins = (flags & HasStart) != 0;
            start = begins ? start + Varint.ReadLong(data, ref at) : 0;
            if ((flags & HasSpeaker) != 0)
                speaker = ReadText(data, ref at, isWanted: true);
            var isWanted = wanted is null || wanted.Contains((row.Doc, position));
            var shared = (int)Varint.Read(data, ref at);
            id = string.Concat(id.AsSpan(0, shared), ReadText(data, ref at, isWanted: true));
            var text = ReadText(data, ref at, isWanted) ?? "";
            if (isWanted)
                yield return new Segment
                {
                    Position = position,
                    First = first,
                    Last = last,
                    SentenceId = id,
                    Text = text,
                    StartMs = begins ? start : null,
                    Estimated = flags & IsEstimated,
                    Speaker = speaker,
                };
            position++;
        }
    }

    private static void Write(ByteList to, Segment segment, Segment before)
    {
        var speaks = !string.Equals(segment.Speaker, before.Speaker, StringComparison.Ordinal);
        to.Add(
            (byte)(
                (segment.Estimated & IsEstimated) | (segment.StartMs is null ? 0 : HasStart) | (speaks ? HasSpeaker : 0)
            )
        );
        Varint.Write(to, Varint.Unsigned(segment.First - before.First));
        Varint.Write(to, Varint.Unsigned(segment.Last - segment.First));
        if (segment.StartMs is { } start)
            Varint.WriteLong(to, start - (before.StartMs ?? 0));
        if (speaks)
            WriteText(to, segment.Speaker);
        var shared = SharedOf(segment.SentenceId, before.SentenceId);
        Varint.Write(to, (uint)shared);
        WriteText(to, segment.SentenceId[shared..]);
        WriteText(to, segment.Text);
    }

    // Ids are numbers: what one shares with the one before is never half a character.
    private static int SharedOf(string id, string before) =>
        Ascii.IsValid(id) ? id.AsSpan().CommonPrefixLength(before) : 0;

    // The length plus one; 0 is no text at all.
    private static void WriteText(ByteList to, string? text)
    {
        if (text is null)
        {
            to.Add(0);
            return;
        }

        var length = Encoding.UTF8.GetByteCount(text);
        Varint.Write(to, (uint)length + 1);
        Encoding.UTF8.GetBytes(text, to.Append(length));
    }

    private static string? ReadText(byte[] data, ref int at, bool isWanted)
    {
        var length = (int)Varint.Read(data, ref at) - 1;
        if (length < 0)
            return null;
        at += length;
        return isWanted ? Encoding.UTF8.GetString(data, at - length, length) : null;
    }
}
