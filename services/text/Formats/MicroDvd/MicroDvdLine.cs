using System.Globalization;
using System.Text;

namespace Tapescript.Text.Formats;

/// <summary>A line of MicroDVD: <c>{start}{end}text</c>, where a bar breaks the line and letters in braces are codes.</summary>
internal static class MicroDvdLine
{
    private const int MostOfACode = 64;

    public static bool TryParse(ReadOnlySpan<char> line, out long start, out long? end, out ReadOnlySpan<char> text)
    {
        (start, end) = (0, null);
        text = default;
        if (Number(line) is not { Value: { } first } one || Number(line[one.Length..]) is not { } two)
            return false;
        (start, end) = (first, two.Value);
        text = line[(one.Length + two.Length)..];
        return true;
    }

    /// <summary>The text without <c>{y:i}</c> and its like, and without the slash that stands for italics.</summary>
    public static string WithoutCodes(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        while (!text.IsEmpty)
        {
            var code = CodeLength(text);
            if (code == 0)
            {
                var next = text[1..].IndexOf('{');
                code = next < 0 ? text.Length : next + 1;
                plain.Append(text[..code]);
            }

            text = text[code..];
        }

        return plain.Length > 1 && plain[0] == '/' ? plain.ToString(1, plain.Length - 1) : plain.ToString();
    }

    private static int CodeLength(ReadOnlySpan<char> text) =>
        text.Length > 3 && text[0] == '{' && char.IsAsciiLetter(text[1]) && text[2] == ':'
            ? text[..Math.Min(text.Length, MostOfACode)].IndexOf('}') + 1
            : 0;

    /// <summary>A number in braces, which may be left out; null for anything else.</summary>
    private static (long? Value, int Length)? Number(ReadOnlySpan<char> text)
    {
        var close = text[..Math.Min(text.Length, 14)].IndexOf('}');
        if (close < 1 || text[0] != '{')
            return null;
        if (close == 1)
            return (null, 2);
        return long.TryParse(text[1..close], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? (value, close + 1)
            : null;
    }
}
