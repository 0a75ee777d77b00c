using System.Buffers.Text;
using System.Text;
using Tapescript.Contracts;

namespace Tapescript.Index.Searching;

/// <summary>Where a page ended.</summary>
/// <param name="Query">A hash of the query that it belongs to.</param>
/// <param name="State">What the answer is reckoned with.</param>
/// <param name="Score">The rank of the last video, or when it came.</param>
/// <param name="VideoId">The last video.</param>
/// <param name="Shown">How many of its hits were shown.</param>
internal sealed record SearchCursor(uint Query, SearchState State, long Score, string VideoId, int Shown)
{
    private const byte Version = 1;
    private const int MostNumbers = 1_000;

    public static uint HashOf(SearchQuery query)
    {
        var hash = 2166136261u;
        foreach (var letter in query.Text + "\n" + query.Language + (query.Newest ? "\n" : ""))
            hash = (hash ^ letter) * 16777619u;
        return hash;
    }

    public override string ToString()
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8))
        {
            writer.Write(Version);
            writer.Write(Query);
            writer.Write7BitEncodedInt(State.NextNumbers.Count);
            foreach (var number in State.NextNumbers)
                writer.Write7BitEncodedInt(number);
            writer.Write(State.AverageLength);
            writer.Write7BitEncodedInt(State.Idf.Count);
            foreach (var idf in State.Idf)
                writer.Write(idf);
            writer.Write(Score);
            writer.Write7BitEncodedInt(Shown);
            writer.Write(VideoId);
        }

        return Base64Url.EncodeToString(bytes.ToArray());
    }

    /// <exception cref="SearchRefusedException">It is of another query, or of nobody.</exception>
    public static SearchCursor Read(string text, SearchQuery query)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(Base64Url.DecodeFromChars(text)), Encoding.UTF8);
            if (reader.ReadByte() != Version || reader.ReadUInt32() != HashOf(query))
                throw new SearchRefusedException();
            var numbers = Many(reader, r => r.Read7BitEncodedInt());
            var averageLength = reader.ReadDouble();
            var idf = Many(reader, r => r.ReadDouble());
            var (score, shown, video) = (reader.ReadInt64(), reader.Read7BitEncodedInt(), reader.ReadString());
            return averageLength > 0 && shown >= 0
                ? new SearchCursor(HashOf(query), new SearchState(numbers, averageLength, idf), score, video, shown)
                : throw new SearchRefusedException();
        }
        catch (Exception fault) when (fault is FormatException or IOException or ArgumentException)
        {
            throw new SearchRefusedException();
        }
    }

    private static List<T> Many<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var count = reader.Read7BitEncodedInt();
        if (count is < 0 or > MostNumbers)
            throw new FormatException();
        var many = new List<T>(count);
        for (var i = 0; i < count; i++)
            many.Add(read(reader));
        return many;
    }
}
