namespace Tapescript.Text.Sentences;

/// <summary>
/// Quotations and titles in East Asian brackets that a sentence holds: 《摔角吧！》, 「行こう。早く。」と言った. Marks inside end
/// nothing.
/// </summary>
internal sealed class EmbeddedQuotes
{
    private const int Longest = 200;
    private static readonly System.Buffers.SearchValues<char> Brackets = System.Buffers.SearchValues.Create(
        "「」『』《》〈〉（）"
    );
    private readonly List<(int From, int To)> _held = [];
    private int _next;

    /// <param name="text">A text.</param>
    public static EmbeddedQuotes Find(string text)
    {
        var quotes = new EmbeddedQuotes();
        var open = -1;
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var found = text.AsSpan(i).IndexOfAny(Brackets);
            if (found < 0)
                break;
            i += found;
            if (text[i] is '「' or '『' or '《' or '〈' or '（')
            {
                if (depth == 0 || i - open > Longest)
                    (open, depth) = (i, 0);
                depth++;
            }
            else if (depth > 0 && --depth == 0 && i - open <= Longest && GoesOn(text, i))
            {
                quotes._held.Add((open, i));
            }
        }

        return quotes;
    }

    /// <returns>True when the mark stands inside such a quotation; asked in order of the text.</returns>
    public bool Holds(int at)
    {
        while (_next < _held.Count && _held[_next].To <= at)
            _next++;
        return _next < _held.Count && _held[_next].From < at;
    }

    // A quotation that ends with its own mark, and behind which nothing goes on, is sentences of its own.
    private static bool GoesOn(string text, int close)
    {
        if (text[close] is '》' or '〉')
            return true;
        if (!SentenceMarks.IsEnd(text[close - 1]))
            return close + 1 < text.Length;
        return close + 1 < text.Length
            && text[close + 1] is 'と' or 'っ' or '、' or '，' or 'な' or 'の' or 'は' or 'を' or 'に' or 'が' or 'も';
    }
}
