using System.Globalization;
using System.Text;

namespace Tapescript.Text.Words;

/// <summary>Texts as code points: every offset of a document counts these.</summary>
public static class CodePoints
{
    /// <summary>The code points of a text; a surrogate without its other half counts as one.</summary>
    /// <param name="text">The text.</param>
    /// <returns>One number a code point.</returns>
    public static int[] Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var points = new int[Count(text)];
        Write(text, points);
        return points;
    }

    /// <returns>How many were written: at most one for a UTF-16 unit.</returns>
    internal static int Write(string text, Span<int> points)
    {
        var count = 0;
        for (var i = 0; i < text.Length; )
        {
            points[count++] = At(text, i, out var length);
            i += length;
        }

        return count;
    }

    /// <summary>Counts the code points of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>How many.</returns>
    public static int Count(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]))
                count--;
        }

        return count;
    }

    /// <summary>A piece of text from code points.</summary>
    /// <param name="points">The code points.</param>
    /// <returns>The text.</returns>
    public static string ToText(ReadOnlySpan<int> points)
    {
        var text = new StringBuilder(points.Length);
        foreach (var point in points)
            Append(text, point);
        return text.ToString();
    }

    internal static void Append(StringBuilder text, int point)
    {
        if (point <= char.MaxValue)
            text.Append((char)point);
        else
            text.Append(char.ConvertFromUtf32(point));
    }

    internal static int At(string text, int index, out int length)
    {
        var c = text[index];
        if (char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            length = 2;
            return char.ConvertToUtf32(c, text[index + 1]);
        }

        length = 1;
        return c;
    }

    /// <summary>White space, which no span has to cover.</summary>
    /// <param name="point">A code point.</param>
    /// <returns>True for white space.</returns>
    public static bool IsWhiteSpace(int point) => point <= char.MaxValue && char.IsWhiteSpace((char)point);

    internal static bool IsLetter(int point) =>
        point < 128
            ? char.IsAsciiLetter((char)point)
            : CharUnicodeInfo.GetUnicodeCategory(point) <= UnicodeCategory.OtherLetter;

    internal static bool IsDigit(int point) =>
        point < 128
            ? char.IsAsciiDigit((char)point)
            : CharUnicodeInfo.GetUnicodeCategory(point) == UnicodeCategory.DecimalDigitNumber;

    internal static bool IsInvisible(int point) =>
        point
            is 0x200B
                or 0x2060
                or 0xFEFF
                or 0x200E
                or 0x200F
                or 0xAD
                or (>= 0x202A and <= 0x202E)
                or (< 32 and not (>= 9 and <= 13));
}
