using System.Buffers;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Tapescript.Text.Formats;

/// <summary>
/// Writes HTML or XML as UTF-8 and escapes by default: only the literal parts of an interpolated string and
/// <see cref="Markup" /> pass as they are. Characters that XML or HTML forbid are left out, half a surrogate pair becomes
/// U+FFFD.
/// </summary>
internal sealed class MarkupWriter : IDisposable
{
    private static readonly SearchValues<char> Special = SearchValues.Create(SpecialCharacters());
    private readonly MemoryStream _bytes = new();
    private readonly StreamWriter _writer;

    public MarkupWriter() => _writer = new StreamWriter(_bytes, new UTF8Encoding(false));

    /// <summary>Whether XML and HTML allow a character: no controls, no noncharacters.</summary>
    public static bool IsAllowed(Rune rune) =>
        rune.Value is '\t' or '\n' or (>= 0x20 and < 0x7F) or (> 0x9F and (< 0xFDD0 or > 0xFDEF))
        && (rune.Value & 0xFFFE) != 0xFFFE;

    public void Write([InterpolatedStringHandlerArgument("")] ref MarkupHandler markup) =>
        Debug.Assert(markup.Target == this, "The handler wrote while it was filled.");

    public byte[] ToBytes()
    {
        _writer.Flush();
        return _bytes.ToArray();
    }

    public void Dispose() => _writer.Dispose();

    internal void Raw(ReadOnlySpan<char> markup) => _writer.Write(markup);

    internal void Text(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var at = text.IndexOfAny(Special);
            if (at < 0)
            {
                Raw(text);
                return;
            }

            Raw(text[..at]);
            Rune.DecodeFromUtf16(text[at..], out var rune, out var length);
            Escape(rune, text.Slice(at, length));
            text = text[(at + length)..];
        }
    }

    private void Escape(Rune rune, ReadOnlySpan<char> text)
    {
        switch (rune.Value)
        {
            case '&':
                Raw("&amp;");
                break;
            case '<':
                Raw("&lt;");
                break;
            case '>':
                Raw("&gt;");
                break;
            case '"':
                Raw("&quot;");
                break;
            case '\'':
                Raw("&#39;");
                break;
            case '\r' or 0x85:
                Raw(" ");
                break;
            case 0xFFFD:
                Raw("\uFFFD");
                break;
            default:
                Raw(IsAllowed(rune) ? text : []);
                break;
        }
    }

    private static string SpecialCharacters()
    {
        var all = new StringBuilder("&<>\"'");
        for (var c = 0; c <= char.MaxValue; c++)
            if (
                (c < 0x20 && c is not ('\t' or '\n'))
                || c is (>= 0x7F and <= 0x9F) or (>= 0xD800 and <= 0xDFFF) or (>= 0xFDD0 and <= 0xFDEF) or >= 0xFFFE
            )
                all.Append((char)c);
        return all.ToString();
    }
}
