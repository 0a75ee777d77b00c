namespace Tapescript.Text.Tidying;

/// <summary>Makes CR LF, CR, NEL and Unicode's line and paragraph separators line feeds.</summary>
internal static class LineEnds
{
    public static string Normalise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.AsSpan().IndexOfAny("\r\u0085\u2028\u2029") < 0)
            return text;
        return Replacement.EachOf(
            text.Replace("\r\n", "\n", StringComparison.Ordinal),
            c => c is '\r' or '\u0085' or '\u2028' or '\u2029' ? "\n" : null
        );
    }
}
