namespace Tapescript.Text.Tidying;

/// <summary>Straightens quotation marks and apostrophes, low and reversed ones as well; « » and 「」 stay.</summary>
internal static class CurlyQuotes
{
    public static string Straighten(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Replacement.EachOf(
            text,
            c =>
                c switch
                {
                    '\u02BC' or (>= '\u2018' and <= '\u201B') => "'",
                    >= '\u201C' and <= '\u201F' => "\"",
                    _ => null,
                }
        );
    }
}
