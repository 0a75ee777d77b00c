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
            if (SentenceMarks.IsEnd(text[at]))
            {
                wide |= SentenceMarks.IsWideEnd(text[at]);
                dots += text[at] == '.' ? 1 : 0;
                at++;
            }
            else if (text[at] == ' ' && text[at - 1] == '.' && at + 1 < text.Length && text[at + 1] == '.')
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
        while (at < text.Length && SentenceMarks.IsCloser(text[at]) && !Opens(text, at))
        {
            closed = true;
            at++;
        }

        var next = at;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        var attached = start > 0 && char.IsLetterOrDigit(text[start - 1]);
        return new MarkRun(start, at, next, length, first, wide, ellipsis, closed, spaced && attached && dots == 4);
    }

    // A straight quote opens when a letter follows it.
    private static bool Opens(string text, int at) =>
        text[at] is '"' or '\''
        && at + 1 < text.Length
        && char.IsLetter(text[at + 1])
        && char.IsWhiteSpace(text[at - 1]);
}
