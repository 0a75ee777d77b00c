using System.Buffers;
using System.Text;

namespace Tapescript.Text.Formats;

/// <summary>
/// JSON as programs really write it, made fit for a strict reader: numbers that are none (<c>NaN</c>) become null, control
/// characters inside strings and halves of characters become U+FFFD.
/// </summary>
internal sealed class JsonText
{
    private static readonly SearchValues<char> InString = SearchValues.Create([
        '"',
        '\\',
        .. Enumerable.Range(0, 32).Select(i => (char)i),
    ]);
    private static readonly SearchValues<char> Outside = SearchValues.Create("\"NI-");
    private static readonly string[] NoNumbers = ["NaN", "Infinity", "-Infinity"];
    private long _at;
    private int _line = 1;

    private readonly byte _lineEnd;

    private JsonText(byte[] utf8)
    {
        Utf8 = utf8;
        _lineEnd = utf8.AsSpan().Contains((byte)'\n') ? (byte)'\n' : (byte)'\r';
    }

    public byte[] Utf8 { get; }

    public static JsonText Of(string text)
    {
        text = LoneSurrogates.Replace(text);
        var clean = new StringBuilder(text.Length);
        var inside = false;
        for (var at = 0; at < text.Length; )
        {
            var next = text.AsSpan(at).IndexOfAny(inside ? InString : Outside);
            if (next < 0)
            {
                clean.Append(text, at, text.Length - at);
                break;
            }

            clean.Append(text, at, next);
            at += next;
            at += inside ? InsideString(text, at, clean, ref inside) : OutsideString(text, at, clean, ref inside);
        }

        return new JsonText(Encoding.UTF8.GetBytes(clean.ToString()));
    }

    /// <summary>The line of a place; places are asked for in rising order.</summary>
    public int LineAt(long index)
    {
        if (index < _at)
            (_at, _line) = (0, 1);
        _line += Utf8.AsSpan((int)_at, (int)(index - _at)).Count(_lineEnd);
        _at = index;
        return _line;
    }

    private static int InsideString(string text, int at, StringBuilder clean, ref bool inside)
    {
        if (text[at] == '"')
        {
            inside = false;
            clean.Append('"');
            return 1;
        }

        if (text[at] == '\\' && at + 1 < text.Length && text[at + 1] >= ' ')
        {
            clean.Append(text, at, 2);
            return 2;
        }

        clean.Append(
            text[at] switch
            {
                '\\' => "\\\\",
                '\t' => "\\t",
                '\n' => "\\n",
                '\r' => "\\r",
                _ => "\uFFFD",
            }
        );
        return 1;
    }

    private static int OutsideString(string text, int at, StringBuilder clean, ref bool inside)
    {
        foreach (var name in NoNumbers)
            if (string.CompareOrdinal(text, at, name, 0, name.Length) == 0)
            {
                clean.Append("null");
                return name.Length;
            }

        inside = text[at] == '"';
        clean.Append(text[at]);
        return 1;
    }
}
