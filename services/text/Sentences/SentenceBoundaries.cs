namespace Tapescript.Text.Sentences;

/// <summary>Finds where sentences end in a punctuated text.</summary>
internal sealed class SentenceBoundaries
{
    private readonly string _text;
    private readonly bool _german;
    private readonly bool _lowerCase;
    private readonly List<int> _ends = [];
    private int _start;

    private SentenceBoundaries(string text, string? language)
    {
        _text = text;
        _german = language is not null && language.StartsWith("de", StringComparison.OrdinalIgnoreCase);
        _lowerCase = LetterCase.IsLowerCaseStyle(text);
    }

    /// <returns>For each sentence the index one past its last mark, in order; what follows the last is unfinished.</returns>
    public static IReadOnlyList<int> Find(string text, string? language) =>
        new SentenceBoundaries(text, language).Find();

    private List<int> Find()
    {
        for (var i = 0; i < _text.Length; )
        {
            if (!SentenceMarks.IsEnd(_text[i]))
            {
                i++;
                continue;
            }

            var mark = MarkRun.Read(_text, i);
            var end = Decide(mark);
            if (end > 0)
            {
                _ends.Add(end);
                _start = end;
            }

            i = Math.Max(mark.End, end);
        }

        return _ends;
    }

    /// <returns>Where the sentence ends; 0 when it goes on.</returns>
    private int Decide(MarkRun mark)
    {
        if (mark.Wide)
            return mark.Next < _text.Length && mark.Closed && _text[mark.Next] is 'と' or 'っ' or '、' or '，'
                ? 0
                : mark.End;
        if (mark.Next >= _text.Length)
            return mark.End;
        if (mark.Next == mark.End)
            return mark.FirstMark is '।' or '॥' or '۔' or '؟' || LetterCase.IsUncased(_text, mark.Next) ? mark.End : 0;
        if (mark.SplitAfterFirst && LetterCase.BeginsUpper(_text, mark.Next))
            return mark.Start + 1;
        if (LetterCase.BeginsLower(_text, mark.Next))
            return _lowerCase && !mark.Ellipsis && !(mark.FirstMark == '.' && IsAbbreviated(mark)) ? mark.End : 0;
        if (mark.Ellipsis || mark.FirstMark != '.' || mark.Length > 1)
            return mark.End;
        return IsAbbreviated(mark) ? 0 : mark.End;
    }

    private bool IsAbbreviated(MarkRun mark)
    {
        var token = TokenBefore(mark.Start, out var from);
        if (token.Length == 0)
            return false;
        if (IsNumber(token) && from <= FirstOf(_start))
            return true;
        if (mark.Closed && _text[mark.Start + 1] is ')' or ']' or '”' or '"' or '»')
            return false;
        var lower = token.ToLowerInvariant();
        var nextIsDigit = char.IsDigit(_text[mark.Next]);
        var next = WordAt(mark.Next);
        var starter = Abbreviations.IsStarter(next);
        if (Abbreviations.NeverEnds(lower))
            return true;
        if (IsNumber(token))
            return _german && token.Length <= 2 && !starter;
        if (token.Length == 1 && char.IsLetter(token[0]) && !IsUncased(token[0]))
            return IsInitial(token[0], from, nextIsDigit, starter);
        if (IsDotted(lower))
            return IsDottedInside(lower, next, from, starter);
        if (Abbreviations.IsTitle(lower))
            return !(lower is "sr" or "st" or "fr" && starter);
        if (Abbreviations.IsBeforeNumber(lower) && nextIsDigit)
            return true;
        return Abbreviations.IsCommon(lower) && !starter && lower is not "etc" and not "max" and not "min" and not "al";
    }

    private bool IsInitial(char letter, int from, bool nextIsDigit, bool starter)
    {
        if (char.IsLower(letter))
            return nextIsDigit || letter >= 'а' || from <= FirstOf(_start);
        var before = PreviousWord(from);
        var name = before.Length > 0 && char.IsUpper(before[0]);
        if (letter == 'I')
            return name && !starter;
        return name || before.Length == 0 || !starter;
    }

    // "At 5 a.m. Mr. Smith went" goes on, "He left the bank at 6 P.M. Mr. Smith" does not: a sentence needs words.
    private bool IsDottedInside(string lower, string next, int from, bool starter)
    {
        if (lower is "a.m" or "p.m")
            return Abbreviations.IsTitle(next) && WordsBetween(_start, from) < 4;
        return !starter;
    }

    private int WordsBetween(int from, int to)
    {
        var words = 0;
        for (var i = FirstOf(from); i < to; i++)
            words += char.IsWhiteSpace(_text[i]) ? 1 : 0;
        return words;
    }

    private int FirstOf(int from)
    {
        while (from < _text.Length && (char.IsWhiteSpace(_text[from]) || SentenceMarks.IsOpener(_text[from])))
            from++;
        return from;
    }

    private string TokenBefore(int end, out int from)
    {
        from = end;
        while (from > 0 && end - from < 40 && !char.IsWhiteSpace(_text[from - 1]))
            from--;
        while (from < end && SentenceMarks.IsOpener(_text[from]))
            from++;
        return _text[from..end];
    }

    private string PreviousWord(int before)
    {
        var end = before;
        while (end > _start && (char.IsWhiteSpace(_text[end - 1]) || SentenceMarks.IsOpener(_text[end - 1])))
            end--;
        return end <= _start ? "" : TokenBefore(end, out _);
    }

    private string WordAt(int from)
    {
        from = FirstOf(from);
        var to = from;
        while (to < _text.Length && to - from < 30 && (char.IsLetterOrDigit(_text[to]) || _text[to] is '\'' or '’'))
            to++;
        return _text[from..to].ToLowerInvariant().Replace('’', '\'');
    }

    private static bool IsNumber(string token)
    {
        foreach (var c in token)
        {
            if (!char.IsDigit(c))
                return false;
        }

        return true;
    }

    private static bool IsDotted(string lower)
    {
        if (lower.Length < 3 || !lower.Contains('.', StringComparison.Ordinal))
            return false;
        foreach (var part in lower.Split('.'))
        {
            if (part.Length != 1 || !char.IsLetter(part[0]))
                return false;
        }

        return true;
    }

    private static bool IsUncased(char c) => char.ToLowerInvariant(c) == char.ToUpperInvariant(c);
}
