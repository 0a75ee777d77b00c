using System.Buffers;

namespace Tapescript.Text.Sentences;

/// <summary>The marks that end sentences, and those that may stand around them.</summary>
internal static class SentenceMarks
{
    private const string Wide = "。！？｡．";

    // Marks that need no space behind them: those of Hindi, Urdu, Arabic, Burmese, Khmer, Amharic, Armenian, Tibetan.
    private const string Free = "।॥۔؟။៕።፧፨։༎";
    private const string Narrow = ".!?…‼⁇⁈⁉";
    private const string Closers = "\"'”’»›)]}」』）》〉】］｝〕";
    private const string Openers = "\"'“‘„‚«‹([{¿¡「『（《〈【［｛〔-–—*_♪•⁃·▪◦‣";
    private static readonly SearchValues<char> Ends = SearchValues.Create(Wide + Free + Narrow);

    // A colon ends an Armenian sentence, a semicolon a Greek question.
    private static readonly SearchValues<char> Candidates = SearchValues.Create(Wide + Free + Narrow + ":;;");

    public static bool IsWideEnd(char c) => c >= 0x3000 && Wide.Contains(c, StringComparison.Ordinal);

    public static bool IsFreeEnd(char c) => c >= 0x500 && Free.Contains(c, StringComparison.Ordinal);

    public static bool IsEnd(char c) => Ends.Contains(c);

    public static bool IsCloser(char c) => Closers.Contains(c, StringComparison.Ordinal);

    public static bool IsOpener(char c) => Openers.Contains(c, StringComparison.Ordinal);

    /// <returns>Where the next mark stands that may end a sentence; the text's length when there is none.</returns>
    public static int Next(string text, int from)
    {
        while (true)
        {
            var found = text.AsSpan(from).IndexOfAny(Candidates);
            if (found < 0)
                return text.Length;
            from += found;
            if (IsEndAt(text, from))
                return from;
            from++;
        }
    }

    /// <returns>True when the character ends a sentence where it stands.</returns>
    public static bool IsEndAt(string text, int at)
    {
        if (IsEnd(text[at]))
            return true;
        if (at == 0)
            return false;
        return text[at] switch
        {
            ':' => text[at - 1] is >= '\u0531' and <= '\u0587',
            ';' or ';' => text[at - 1] is (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF'),
            _ => false,
        };
    }

    /// <returns>True when the text ends with a mark that ends a sentence, closing signs aside.</returns>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && (IsCloser(text[end - 1]) || char.IsWhiteSpace(text[end - 1]) || text[end - 1] == '“'))
            end--;
        return end > 0 && IsEnd(text[end - 1]);
    }
}
