namespace Tapescript.Text.Formats;

/// <summary>The marks of a line of LRC.</summary>
internal static class LrcLine
{
    /// <summary>After a bracket that is text, where a time follows: players show nothing for it.</summary>
    public const char Joiner = '\u2060';
    private const int MostOfAKey = 24;

    /// <summary>Whether the line is <c>[key:value]</c> with a key of letters.</summary>
    public static bool IsTag(string line, out string key, out string value)
    {
        (key, value) = ("", "");
        var text = line.AsSpan().Trim();
        var colon = text.IndexOf(':');
        if (colon < 2 || colon > MostOfAKey || text[0] != '[' || text[^1] != ']' || !IsKey(text[1..colon].Trim()))
            return false;
        key = text[1..colon].Trim().ToString().ToLowerInvariant();
        value = text[(colon + 1)..^1].Trim().ToString();
        return true;
    }

    /// <summary>Whether a bracket would be read as the start of a time.</summary>
    public static bool IsStampAt(string text, int at, char open, char close)
    {
        var after = at + 1 < text.Length ? text[at + 1] : ' ';
        return text[at] == open
            && (after == Joiner || TimeCode.TryParseBracketed(text, at, open, close, out _, out _, out _));
    }

    /// <summary>Whether it is short, and letters and underscores only.</summary>
    public static bool IsKey(ReadOnlySpan<char> key)
    {
        if (key.Length >= MostOfAKey)
            return false;
        foreach (var c in key)
            if (!char.IsAsciiLetter(c) && c != '_')
                return false;
        return !key.IsEmpty;
    }
}
