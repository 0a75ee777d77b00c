using System.Globalization;

namespace Tapescript.Text.Sentences;

/// <summary>Tells a full stop that ends a sentence from one that belongs to a word or a number.</summary>
internal sealed class StopRules(string text, SentenceLanguage language)
{
    private const int LongestCitation = 80;
    private static readonly System.Buffers.SearchValues<char> Roman = System.Buffers.SearchValues.Create("IVXLCDM");
    private readonly char[] _word = new char[64];

    /// <summary>Where the current sentence begins.</summary>
    public int Start { get; set; }

    /// <returns>True when the mark's full stop is no reason to end the sentence.</returns>
    public bool IsAbbreviated(MarkRun mark)
    {
        var token = TokenBefore(mark.Start, out var from);
        if (token.Length == 0)
            return false;
        if (token.EndsWith("°") || token.EndsWith("º"))
            return char.IsDigit(text[mark.Next]);
        var number = IsNumber(token);
        if (number && token.Length <= 3 && from <= FirstOf(0))
            return true;
        if (mark.Closed && text[mark.Start + 1] is ')' or ']' or '”' or '“' or '"' or '»')
            return false;
        var nextIsDigit = char.IsDigit(text[FirstOf(mark.Next)]);
        var starter = language.IsStarter(WordAt(mark.Next));
        if (number || (language.HasOrdinals && IsRoman(token)))
            return language.HasOrdinals && IsOrdinal(token, from, mark.Next, starter);
        var lower = Fold(token);
        var kind = language.KindOf(lower);
        if (kind == AbbreviationKind.NeverLast)
            return true;
        if (token.Length == 1 && char.IsLetter(token[0]))
            return IsSingleLetter(token[0], from, mark.Next, nextIsDigit, starter, kind);
        if (kind == AbbreviationKind.None && IsDotted(lower))
            return lower is "a.m" or "p.m" ? IsTimeInside(mark.Next, from) : !starter;
        if (kind != AbbreviationKind.None && text[mark.Next] is '-' or '–' or '—')
            return true;
        return kind switch
        {
            AbbreviationKind.Title => !(
                starter && lower is "sr" or "st" or "fr" or "dr" or "gen" or "sec" or "dir" or "ten"
            ),
            AbbreviationKind.BeforeNumber => nextIsDigit || IsRomanAt(mark.Next) || IsMonthLike(lower, from, starter),
            AbbreviationKind.Common => !starter,
            // Lindenstr. 5
            _ => nextIsDigit && language.Code == "de" && lower.EndsWith("str"),
        };
    }

    /// <returns>True when a capital says nothing, because the word is written with one anywhere: I, I'm.</returns>
    public bool IsAlwaysCapital(int at) =>
        language.Code is "en" or AbbreviationTables.Any && WordAt(at) is "i" or "i'm" or "i'll" or "i've" or "i'd";

    /// <returns>True when the exclamation mark belongs to a name, as Yahoo! and Jeopardy! write theirs.</returns>
    public bool IsNameWithMark(MarkRun mark) =>
        Fold(TokenBefore(mark.Start, out _)) is "yahoo" or "jeopardy" or "yum"
        && !language.IsStarter(WordAt(mark.Next));

    /// <returns>True when a source in brackets follows, with the sentence's own mark behind it: "…" (Hill 12).</returns>
    public bool IsCitation(int at)
    {
        if (text[at] is not '(' and not '[')
            return false;
        var close = text.AsSpan(at, Math.Min(LongestCitation, text.Length - at)).IndexOfAny(')', ']');
        return close > 0
            && at + close + 1 < text.Length
            && text[at + close + 1] is '.' or ';' or ','
            && !text.AsSpan(at, close).ContainsAny('!', '?');
    }

    /// <returns>True when a space was forgotten between two sentences: "the end.The next".</returns>
    public bool LacksSpace(MarkRun mark)
    {
        var token = TokenBefore(mark.Start, out _);
        if (token.Length < 3 || mark.End + 1 >= text.Length || !char.IsUpper(text[mark.End]))
            return false;
        foreach (var c in token)
        {
            if (!char.IsLower(c))
                return false;
        }

        if (token is "www" || language.KindOf(token) != AbbreviationKind.None)
            return false;
        var to = mark.End;
        while (to < text.Length && !char.IsWhiteSpace(text[to]) && to - mark.End < 40)
        {
            if (
                text[to] is '.' or '/' or '@' or '_' or '('
                && to + 1 < text.Length
                && char.IsLetterOrDigit(text[to + 1])
            )
                return false;
            to++;
        }

        return char.IsLower(text[mark.End + 1]) || language.IsStarter(WordAt(mark.End)) || IsRomanAt(mark.End);
    }

    private bool IsSingleLetter(char letter, int from, int next, bool nextIsDigit, bool starter, AbbreviationKind kind)
    {
        // z. B., e. g., J. R.: a letter with a full stop follows or stands before.
        if (IsLetterWithStop(FirstOf(next)))
            return true;
        var before = PreviousToken(from, out var beforeFrom);
        if (before.Length == 2 && before[1] == '.' && char.IsLetter(before[0]))
        {
            ReadOnlySpan<char> pair = [char.ToLowerInvariant(before[0]), '.', char.ToLowerInvariant(letter)];
            var joined = language.KindOf(pair);
            if (joined is AbbreviationKind.NeverLast)
                return true;
            if (joined != AbbreviationKind.None)
                return !starter;
        }

        if (LetterCase.IsUncased(text, from))
            return kind != AbbreviationKind.None || before.Length == 0;
        if (char.IsLower(letter))
            return nextIsDigit || (kind != AbbreviationKind.None && !starter) || from <= FirstOf(Start);
        var name = before.Length > 0 && (char.IsUpper(before[0]) || before.Contains('.'));
        if (letter == 'I' && language.Code is "en" or AbbreviationTables.Any)
            return name && !starter && beforeFrom > FirstOf(Start);
        return name || before.Length == 0 || !starter;
    }

    // "At 5 a.m. Mr. Smith went" goes on, "He left the bank at 6 P.M. Mr. Smith" does not: a sentence needs words.
    private bool IsTimeInside(int next, int from) =>
        language.KindOf(Fold(WordAt(next))) == AbbreviationKind.Title && WordsBetween(Start, from) < 4;

    private bool IsOrdinal(ReadOnlySpan<char> token, int from, int next, bool starter)
    {
        if (token.Length > (IsNumber(token) ? 2 : 6))
            return false;
        var before = PreviousToken(from, out _);
        Span<char> folded = stackalloc char[24];
        if (before.Length is > 0 and <= 24)
        {
            before.ToLowerInvariant(folded);
            if (language.IsBeforeOrdinal(folded[..before.Length]))
                return true;
        }

        return !starter && !(char.IsDigit(text[FirstOf(next)]) && before.Length == 0);
    }

    // "15 de Mar. fue" never comes here; "in Jan. The" ends, "on Jan. Mondays" does not.
    private bool IsMonthLike(ReadOnlySpan<char> lower, int from, bool starter) =>
        !starter && lower.Length == 3 && char.IsUpper(text[from]) && char.IsLower(text[from + 1]);

    private int WordsBetween(int from, int to)
    {
        var words = 0;
        for (var i = FirstOf(from); i < to; i++)
            words += char.IsWhiteSpace(text[i]) ? 1 : 0;
        return words;
    }

    private int FirstOf(int from)
    {
        while (from < text.Length - 1 && (char.IsWhiteSpace(text[from]) || SentenceMarks.IsOpener(text[from])))
            from++;
        return from;
    }

    private ReadOnlySpan<char> TokenBefore(int end, out int from)
    {
        from = end;
        while (from > 0 && end - from < 40 && !char.IsWhiteSpace(text[from - 1]))
            from--;
        while (from < end && SentenceMarks.IsOpener(text[from]))
            from++;
        // l'Ing., d'Av.
        var token = text.AsSpan(from, end - from);
        var quote = token.LastIndexOfAny('\'', '’');
        if (quote is > 0 and < 7 && quote < token.Length - 1)
        {
            from += quote + 1;
            token = token[(quote + 1)..];
        }

        return token;
    }

    private ReadOnlySpan<char> PreviousToken(int before, out int from)
    {
        var end = before;
        while (end > Start && (char.IsWhiteSpace(text[end - 1]) || SentenceMarks.IsOpener(text[end - 1])))
            end--;
        from = end;
        return end <= Start ? [] : TokenBefore(end, out from);
    }

    private ReadOnlySpan<char> WordAt(int from)
    {
        from = FirstOf(from);
        var length = 0;
        for (; from < text.Length && length < 30; from++)
        {
            var c = text[from];
            if (!char.IsLetterOrDigit(c) && c is not '\'' and not '’' && !IsMark(c))
                break;
            _word[length++] = c == '’' ? '\'' : char.ToLowerInvariant(c);
        }

        return _word.AsSpan(0, length);
    }

    private static bool IsMark(char c) =>
        c >= 0x300
        && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> token) => token.ToString().ToLowerInvariant();

    private bool IsLetterWithStop(int at) =>
        at + 1 < text.Length
        && char.IsLetter(text[at])
        && text[at + 1] == '.'
        && (at + 2 >= text.Length || !char.IsLetterOrDigit(text[at + 2]));

    private bool IsRomanAt(int at)
    {
        var to = at;
        while (to < text.Length && char.IsLetter(text[to]))
            to++;
        return to - at < 8 && IsRoman(text.AsSpan(at, to - at));
    }

    private static bool IsRoman(ReadOnlySpan<char> token) => token.Length > 0 && token.IndexOfAnyExcept(Roman) < 0;

    private static bool IsNumber(ReadOnlySpan<char> token)
    {
        foreach (var c in token)
        {
            if (!char.IsDigit(c))
                return false;
        }

        return true;
    }

    // u.s, e.u, ll.aa.ii
    private static bool IsDotted(ReadOnlySpan<char> lower)
    {
        if (lower.Length < 3 || !lower.Contains('.'))
            return false;
        var run = 0;
        foreach (var c in lower)
        {
            run = c == '.' ? 0 : run + 1;
            if (run > 2 || (c != '.' && !char.IsLetter(c)))
                return false;
        }

        return run > 0;
    }
}
