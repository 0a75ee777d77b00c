namespace Tapescript.Text.Formats;

/// <summary>The attributes of a tag, as far as they can be told apart.</summary>
internal static class XmlAttributes
{
    /// <summary>Where the closing bracket stands: the first that is not quoted, else the first; −1 for none.</summary>
    public static int EndOfTag(ReadOnlySpan<char> piece)
    {
        var first = piece.IndexOf('>');
        if (first < 0)
            return -1;
        for (var at = 0; ; )
        {
            var mark = piece[at..].IndexOfAny('"', '\'', '>');
            if (mark < 0)
                return first;
            at += mark;
            if (piece[at] == '>')
                return at;
            var close = piece[(at + 1)..].IndexOf(piece[at]);
            if (close < 0)
                return first;
            at += close + 2;
        }
    }

    /// <summary>The decoded value of an attribute, whatever its prefix; null when it is not there.</summary>
    public static string? Find(ReadOnlySpan<char> content, string name)
    {
        while (content.IndexOf('=') is >= 0 and var sign)
        {
            var key = content[..sign].TrimEnd();
            key = key[(key.LastIndexOfAny(" \t\r\n:") + 1)..];
            var value = Value(content[(sign + 1)..], out var rest);
            if (key.SequenceEqual(name))
                return CaptionEntity.Decode(value);
            content = rest;
        }

        return null;
    }

    private static ReadOnlySpan<char> Value(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest)
    {
        text = text.TrimStart();
        if (!text.IsEmpty && text[0] is '"' or '\'' && text[1..].IndexOf(text[0]) is >= 0 and var close)
        {
            rest = text[(close + 2)..];
            return text.Slice(1, close);
        }

        var end = text.IndexOfAny(" \t\r\n");
        rest = end < 0 ? default : text[end..];
        return end < 0 ? text : text[..end];
    }
}
