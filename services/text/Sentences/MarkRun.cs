namespace Tapescript.Text.Sentences;

/// <summary>A run of marks that may end a sentence, with the closing signs behind it.</summary>
internal readonly record struct MarkRun(
    int Start,
    int End,
    int Next,
    int Length,
    char FirstMark,
    bool Wide,
    bool Ellipsis,
    bool Closed,
    bool SplitAfterFirst
)
{
    public static MarkRun Read(string text, int start)
    {
        var first = text[start];
        var wide = false;
        var at = start;
        var dots = 0;
        var spaced = false;
        while (at < text.Length)
        {
            if (SentenceMarks.IsEndAt(text, at))
            {
                wide |= SentenceMarks.IsWideEnd(text[at]);
                dots += text[at] == '.' ? 1 : 0;
                at++;
            }
            else if (
                text[at] == ' '
                && SentenceMarks.IsEnd(text[at - 1])
                && at + 1 < text.Length
                && text[at + 1] == text[at - 1]
                && text[at + 1] is '.' or '!' or '?'
            )
            {
                spaced = true;
                at++;
            }
            else
            {
                break;
            }
        }

        var length = at - start;
        var ellipsis = dots >= 3 || text.AsSpan(start, length).Contains('…');
        var closed = false;
        while (at < text.Length && Closes(text, at, out var to))
        {
            closed = true;
            at = to;
        }

        var next = at;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        var attached = start > 0 && char.IsLetterOrDigit(text[start - 1]);
        return new MarkRun(start, at, next, length, first, wide, ellipsis, closed, spaced && attached && dots == 4);
    }

    // Wikipedia writes sources behind the mark: "It rained.[7] The next day".
    private static bool IsReference(string text, int at, out int to)
    {
        to = at + 1;
        while (to < text.Length && char.IsAsciiDigit(text[to]))
            to++;
        return to > at + 1 && to - at < 6 && to < text.Length && text[to++] == ']';
    }

    private static bool Closes(string text, int at, out int to)
    {
        to = at + 1;
        var c = text[at];
        var last = to == text.Length || char.IsWhiteSpace(text[to]);
        if (c == '[')
            return IsReference(text, at, out to);
        if (c is '“' or '«' or '‹')
            return last || text[to] is ',' or ')' or ':';
        if (c is '"' or '\'')
            return !(char.IsWhiteSpace(text[at - 1]) && !last);
        // »German« and ”Swedish” quotes open with what closes elsewhere.
        if (c is '»' or '”')
            return last || !char.IsLetterOrDigit(text[to]) || SentenceMarks.IsWideEnd(text[at - 1]);
        if (SentenceMarks.IsCloser(c))
            return true;
        // « French quotes. »
        if (c is ' ' or '\u00A0' or '\u202F' && to < text.Length && text[to] == '»')
        {
            to++;
            return to == text.Length || !char.IsLetterOrDigit(text[to]);
        }

        return false;
    }
}
