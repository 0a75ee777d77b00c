using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Tells the encoding by the bytes and decodes them. What cannot be decoded becomes U+FFFD and is listed.</summary>
internal static class TextDecoding
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: false);
    private static readonly UnicodeEncoding Utf16Little = new(bigEndian: false, byteOrderMark: false);
    private static readonly UnicodeEncoding Utf16Big = new(bigEndian: true, byteOrderMark: false);

    public static SourceText Decode(ReadOnlyMemory<byte> content, ReadOptions options)
    {
        var bytes = content.Span;
        var (encoding, name, skip) = Detect(bytes);
        if (ReferenceEquals(encoding, Utf8) && IsSound(bytes[skip..]))
            return new SourceText(content, content[skip..], options);
        var text = encoding.GetString(bytes[skip..]);
        var problems = new ProblemList();
        if (text.AsSpan().IndexOfAny('\0', '\uFFFD') >= 0)
            text = Note(text, name, problems);
        return new SourceText(content, text, name, options, problems.ToList());
    }

    /// <summary>Whether there is nothing to list: every sequence is well formed, none is a NUL or stands for a lost one.</summary>
    private static bool IsSound(ReadOnlySpan<byte> bytes) =>
        !bytes.Contains((byte)0) && System.Text.Unicode.Utf8.IsValid(bytes) && bytes.IndexOf("\uFFFD"u8) < 0;

    private static (Encoding Encoding, string Name, int Skip) Detect(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return (Utf8, "utf-8", 3);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return (Utf16Little, "utf-16le", 2);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return (Utf16Big, "utf-16be", 2);
        return Utf16ByZeros(bytes) switch
        {
            > 0 => (Utf16Little, "utf-16le", 0),
            < 0 => (Utf16Big, "utf-16be", 0),
            _ => ByMultiByte(bytes),
        };
    }

    /// <summary>
    /// ASCII in UTF-16 has a zero in every other byte: 1 for little endian, −1 for big endian, else 0. Two ASCII bytes
    /// that stand together are rare there, but are most of a text of one byte each that a stray NUL got into.
    /// </summary>
    private static int Utf16ByZeros(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, 64 * 1024) & ~1)];
        int even = 0,
            odd = 0,
            together = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
            together += IsAscii(sample[i]) && IsAscii(sample[i + 1]) ? 1 : 0;
        }

        var pairs = sample.Length / 2;
        if (together * 2 > pairs)
            return 0;
        if (odd * 20 > pairs && even * 20 < odd)
            return 1;
        return even * 20 > pairs && odd * 20 < even ? -1 : 0;
    }

    private static bool IsAscii(byte value) => value is (>= 0x20 and < 0x7F) or (>= 9 and <= 13);

    private static (Encoding Encoding, string Name, int Skip) ByMultiByte(ReadOnlySpan<byte> bytes)
    {
        var (good, bad) = Utf8Shape.Count(bytes);
        if (bad == 0 || good > bad * 4)
            return (Utf8, "utf-8", 0);
        if (EastAsianShape.NameOf(bytes) is { } name)
            return (CodePagesEncodingProvider.Instance.GetEncoding(name)!, name, 0);
        return Gb18030Shape.Fits(bytes)
            ? (CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!, "gb18030", 0)
            : (CodePagesEncodingProvider.Instance.GetEncoding(1252)!, "windows-1252", 0);
    }

    /// <summary>Lists the lines with NUL bytes or undecodable ones. NUL becomes U+FFFD: no store and no format holds it.</summary>
    private static string Note(string text, string encoding, ProblemList problems)
    {
        var lines = new LineCursor(text);
        while (lines.MoveNext())
        {
            if (lines.Line.IndexOfAny('\0', '\uFFFD') < 0)
                continue;
            if (lines.Line.Contains('\0'))
                problems.Add(
                    lines.Number,
                    Severity.Warning,
                    "text.nul",
                    "A NUL character stands here; it reads as U+FFFD."
                );
            if (lines.Line.Contains('\uFFFD'))
                problems.Add(
                    lines.Number,
                    Severity.Warning,
                    "text.undecodable",
                    $"Bytes that are not {encoding} stand here; they read as U+FFFD."
                );
        }

        return text.Replace('\0', '\uFFFD');
    }
}
