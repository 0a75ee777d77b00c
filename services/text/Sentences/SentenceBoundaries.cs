namespace Tapescript.Text.Sentences;

/// <summary>Finds where sentences end in a punctuated text.</summary>
internal sealed class SentenceBoundaries
{
    private readonly string _text;
    private readonly bool _lowerCase;
    private readonly StopRules _stops;
    private readonly EmbeddedQuotes _quotes;
    private readonly List<int> _ends = [];

    private SentenceBoundaries(string text, SentenceLanguage language)
    {
        _text = text;
        _lowerCase = LetterCase.IsLowerCaseStyle(text);
        _stops = new StopRules(text, language);
        _quotes = EmbeddedQuotes.Find(text);
    }

    /// <returns>For each sentence the index one past its last mark, in order; what follows the last is unfinished.</returns>
    public static IReadOnlyList<int> Find(string text, string? language) => Find(text, SentenceLanguages.Of(language));

    public static IReadOnlyList<int> Find(string text, SentenceLanguage language) =>
        SentenceMarks.Next(text, 0) == text.Length ? [] : new SentenceBoundaries(text, language).Find();

    private List<int> Find()
    {
        for (var i = SentenceMarks.Next(_text, 0); i < _text.Length; )
        {
            var mark = MarkRun.Read(_text, i);
            var end = Decide(mark);
            if (end > 0)
            {
                _ends.Add(end);
                _stops.Start = end;
            }

            i = SentenceMarks.Next(_text, Math.Max(mark.End, end));
        }

        return _ends;
    }

    /// <returns>Where the sentence ends; 0 when it goes on.</returns>
    private int Decide(MarkRun mark)
    {
        if (_quotes.Holds(mark.Start))
            return 0;
        if (mark.Wide)
            return DecideWide(mark);
        if (mark.Next >= _text.Length)
            return mark.End;
        if (mark.Next == mark.End)
            return DecideUnspaced(mark);
        if (mark.SplitAfterFirst && LetterCase.BeginsUpper(_text, mark.Next))
            return mark.Start + 1;
        if (mark.Closed && _stops.IsCitation(mark.Next))
            return 0;
        if (SentenceMarks.IsFreeEnd(mark.FirstMark))
            return mark.End;
        if (LetterCase.BeginsLower(_text, mark.Next))
            return _lowerCase && !mark.Ellipsis && !(mark.FirstMark == '.' && _stops.IsAbbreviated(mark))
                ? mark.End
                : 0;
        if (mark.Ellipsis)
            return mark.Length is 1 or 3 or 5 && _stops.IsAlwaysCapital(mark.Next) ? 0 : mark.End;
        if (mark.FirstMark == '!' && !mark.Closed && _stops.IsNameWithMark(mark))
            return 0;
        if (mark.FirstMark != '.' || mark.Length > 1)
            return mark.End;
        return _stops.IsAbbreviated(mark) ? 0 : mark.End;
    }

    private int DecideWide(MarkRun mark)
    {
        if (mark.Next >= _text.Length)
            return mark.End;
        var next = _text[mark.Next];
        // 「…。」と言った: the sentence goes on behind the quotation.
        if (mark.Closed && next is 'と' or 'っ' or '、' or '，' or 'な' or 'の' or 'は' or 'を' or 'に' or 'が' or 'も')
            return 0;
        return mark.FirstMark == '．' && char.IsDigit(next) ? 0 : mark.End;
    }

    // No white space behind the mark: an end in scripts that use none, or one that was forgotten.
    private int DecideUnspaced(MarkRun mark)
    {
        if (SentenceMarks.IsFreeEnd(mark.FirstMark))
            return mark.End;
        if (LetterCase.IsUncased(_text, mark.Next))
            return mark.Ellipsis && !mark.Closed && mark.FirstMark == '…' ? 0 : mark.End;
        return mark.Length == 1 && !mark.Closed && _stops.LacksSpace(mark) ? mark.End : 0;
    }
}
