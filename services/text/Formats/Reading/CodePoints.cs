namespace Tapescript.Text.Formats;

/// <summary>Offsets of the document are code points; strings count UTF-16 units.</summary>
internal static class CodePoints
{
    public static int Count(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyInRange('\uDC00', '\uDFFF') < 0)
            return text.Length;
        var count = 0;
        foreach (var c in text)
            count += char.IsLowSurrogate(c) ? 0 : 1;
        return count;
    }

    /// <summary>The UTF-16 index of a code point.</summary>
    public static int IndexOf(string text, int codePoint)
    {
        var index = 0;
        for (; codePoint > 0 && index < text.Length; codePoint--)
            index += char.IsHighSurrogate(text[index]) && index + 1 < text.Length ? 2 : 1;
        return index;
    }

    public static string Slice(string text, int from, int to)
    {
        var start = IndexOf(text, from);
        return text[start..IndexOf(text, to)];
    }
}
