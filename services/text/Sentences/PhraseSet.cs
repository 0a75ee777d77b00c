namespace Tapescript.Text.Sentences;

/// <summary>Short phrases of a script without spaces, looked up where a text goes on or stops.</summary>
internal sealed class PhraseSet
{
    private readonly Dictionary<char, string[]> _byFirst;
    private readonly Dictionary<char, string[]> _byLast;

    /// <param name="phrases">The phrases, with spaces between.</param>
    public PhraseSet(string phrases)
    {
        var all = phrases.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        _byFirst = all.GroupBy(p => p[0]).ToDictionary(g => g.Key, g => g.ToArray());
        _byLast = all.GroupBy(p => p[^1]).ToDictionary(g => g.Key, g => g.ToArray());
    }

    public bool Begins(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || !_byFirst.TryGetValue(text[0], out var phrases))
            return false;
        foreach (var phrase in phrases)
        {
            if (text.StartsWith(phrase))
                return true;
        }

        return false;
    }

    /// <returns>True when one of the phrases stands anywhere in the text.</returns>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        for (; text.Length > 0; text = text[1..])
        {
            if (Begins(text))
                return true;
        }

        return false;
    }

    public bool Ends(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || !_byLast.TryGetValue(text[^1], out var phrases))
            return false;
        foreach (var phrase in phrases)
        {
            if (text.EndsWith(phrase))
                return true;
        }

        return false;
    }
}
