namespace Tapescript.Text.Tidying;

/// <summary>Puts U+FFFD for half a character: a surrogate without its other half.</summary>
internal static class Surrogates
{
    public static string Replace(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        char[]? replaced = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
                continue;
            }

            replaced ??= text.ToCharArray();
            replaced[i] = '\uFFFD';
        }

        return replaced is null ? text : new string(replaced);
    }
}
