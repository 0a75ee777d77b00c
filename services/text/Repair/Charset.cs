using System.Text;

namespace Tapescript.Text.Repair;

/// <summary>
/// A character set of one byte a character, read as programs read it: a byte that it leaves open stands for the
/// character with its own number.
/// </summary>
internal sealed class Charset
{
    /// <summary>What stands for U+FFFD among the bytes: a byte was lost there.</summary>
    public const byte Lost = 0x1A;

    private const int Table = 0x2700;
    private readonly short[] bytes = new short[Table + Rare.Length];

    private Charset(string name, int codePage, byte? noBreakSpace, bool marksLosses)
    {
        Name = name;
        NoBreakSpace = noBreakSpace;
        MarksLosses = marksLosses;
        Array.Fill(bytes, (short)-1);
        var encoding = codePage == 0 ? null : CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        for (var value = 255; value >= 0; value--)
        {
            var point = encoding is null ? value : encoding.GetString([(byte)value])[0];
            bytes[Slot(point is >= 0xE000 and < 0xF8FF ? value : point)] = (short)value;
        }

        if (marksLosses)
            bytes[Slot(0xFFFD)] = Lost;
        // Python and macOS read the Greek letter where Windows reads the ohm.
        if (codePage == 10000)
            bytes[0x3A9] = bytes[0x2126];
    }

    // In the order in which they are tried: what reads the most text comes first.
    public static IReadOnlyList<Charset> All { get; } =
    [
        new("latin-1", 0, 0xA0, marksLosses: false),
        new("windows-1252", 1252, 0xA0, marksLosses: true),
        new("windows-1251", 1251, 0xA0, marksLosses: true),
        new("windows-1250", 1250, 0xA0, marksLosses: true),
        new("windows-1253", 1253, 0xA0, marksLosses: true),
        new("windows-1254", 1254, 0xA0, marksLosses: true),
        new("windows-1257", 1257, 0xA0, marksLosses: true),
        new("iso-8859-2", 28592, 0xA0, marksLosses: false),
        new("macintosh", 10000, null, marksLosses: false),
        new("cp437", 437, 0xFF, marksLosses: false),
    ];

    public static IReadOnlyList<Charset> OfOtherSystems { get; } = [.. All.Skip(8)];

    public static Charset Windows1252 => All[1];

    public static Charset Dos => All[9];

    /// <summary>Those whose tails are not the everyday letters of Western Europe.</summary>
    public static IReadOnlyList<Charset> OfWindows { get; } = [.. All.Take(8)];

    public string Name { get; }

    public byte? NoBreakSpace { get; }

    public bool MarksLosses { get; }

    private static ReadOnlySpan<int> Rare => [0xF8FF, 0xFB01, 0xFB02, 0xFFFD];

    /// <returns>The byte that was read as this code point, or −1.</returns>
    public int ByteOf(int point)
    {
        var slot = Slot(point);
        return slot < 0 ? -1 : bytes[slot];
    }

    /// <returns>The bytes that were read as this text, or null where one of its characters is not in the set.</returns>
    public TracedByte[]? Encode(ReadOnlySpan<TracedPoint> text)
    {
        foreach (var read in text)
        {
            if (ByteOf(read.Point) < 0)
                return null;
        }

        var encoded = new TracedByte[text.Length];
        for (var i = 0; i < encoded.Length; i++)
            encoded[i] = new TracedByte((byte)ByteOf(text[i].Point), text[i].From, text[i].To, text[i].Changed);
        return encoded;
    }

    private static int Slot(int point)
    {
        if (point < Table)
            return point;
        var rare = Rare.IndexOf(point);
        return rare < 0 ? -1 : Table + rare;
    }
}
