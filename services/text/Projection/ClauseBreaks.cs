using System.Globalization;
using System.Text;
using Tapescript.Text.Formats;

namespace Tapescript.Text.Projection;

/// <summary>
/// What it costs to cut a text before each of its units. What counts is the order: after the end of a sentence, after a
/// mark, before a word that begins a clause or a phrase, between other words; between the characters of Chinese and
/// Japanese, where a word may go on, only when nothing better is near; inside a number or a run of katakana never.
/// </summary>
internal static class ClauseBreaks
{
    public const double Never = double.PositiveInfinity;
    private const double AfterSentence = 0;
    private const double AfterClause = 1;
    private const double AfterComma = 1.5;
    private const double AfterItem = 3;
    private const double BeforeClause = 4;
    private const double AfterParticle = 5;
    private const double AfterOfHan = 7.5;
    private const double BeforePhrase = 5;
    private const double BetweenWords = 7;
    private const double BetweenHan = 9;
    private const double InKana = 11;
    private const double InWord = 14;
    private const double AfterShortWord = 11;
    private const double InName = 11;
    private const int ShortWord = 3;
    private const string SentenceEnds = ".!?。！？…‥؟।";
    private const string ClauseEnds = ";:；：—–";
    private const string Commas = ",，،";
    private const string Numerals = "〇一二三四五六七八九十百千万亿萬億零两兩";

    /// <summary>The cost of a cut before each unit; nothing for the first.</summary>
    public static double[] Of(string text, List<TextUnit> units, KnownPairs? pairs)
    {
        var costs = new double[units.Count + 1];
        for (var i = 1; i < units.Count; i++)
            costs[i] = At(text, units[i - 1], units[i], pairs);
        return costs;
    }

    private static double At(string text, TextUnit before, TextUnit after, KnownPairs? pairs)
    {
        var (left, right) = (text[before.Start..before.End], text[after.Start..after.End]);
        var glued = before.End == after.Start;
        if (InNumber(left, right, glued))
            return Never;
        if (AfterMark(left) is { } mark)
            return mark;
        Rune.DecodeLastFromUtf16(left, out var last, out _);
        Rune.DecodeFromUtf16(right, out var first, out _);
        if (IsClosing(last))
            return AfterItem;
        return glued && (WideText.StandsAlone(last) || WideText.StandsAlone(first))
            ? pairs?.Holds(left[^1], right[0]) == true
                ? InWord
                : Unspaced(text.AsSpan(after.Start), last, first)
            : Spaced(left, right, last, first);
    }

    private static double? AfterMark(string left)
    {
        var at = left.Length - 1;
        while (at > 0 && IsClosing(new Rune(char.IsSurrogate(left[at]) ? ' ' : left[at])))
            at--;
        var mark = left[at];
        return SentenceEnds.Contains(mark, StringComparison.Ordinal)
            ? IsAbbreviation(left)
                ? null
                : AfterSentence
            : ClauseEnds.Contains(mark, StringComparison.Ordinal)
                ? AfterClause
                : Commas.Contains(mark, StringComparison.Ordinal)
                    ? AfterComma
                    : mark is '、' or '·' or '・'
                        ? mark is '、'
                            ? AfterItem
                            : Never
                        : null;
    }

    /// <summary>An initial or a short title: <c>J.</c>, <c>Dr.</c>, <c>Sra.</c>.</summary>
    private static bool IsAbbreviation(string word) =>
        word.Length <= ShortWord + 1 && word[^1] == '.' && char.IsUpper(word[0]) && word[..^1].All(char.IsLetter);

    private static bool InNumber(string left, string right, bool glued)
    {
        var (last, first) = (left[^1], right[0]);
        if (char.IsDigit(last))
            return char.IsDigit(first)
                || first is '%' or '°' or '€' or '$' or '£'
                || (glued && char.IsLetter(first))
                || (right.Length <= 2 && char.IsLetter(first) && char.IsLower(first));
        if (char.IsDigit(first) && (last is '$' or '€' or '£' or '¥' or '#' or '№' or '第'))
            return true;
        return glued && IsNumeral(last) && IsNumeral(first);
    }

    private static bool IsNumeral(char c) => Numerals.Contains(c, StringComparison.Ordinal);

    private static double Unspaced(ReadOnlySpan<char> rest, Rune last, Rune first)
    {
        if (IsKatakana(last) && IsKatakana(first))
            return Never;
        if (IsSmallKana(first))
            return Never;
        if (ConnectingWords.BeginsHanClause(rest))
            return BeforeClause;
        if (last.IsBmp && ConnectingWords.EndsPhrase((char)last.Value))
            return last.Value is '的' or '地' or '得' ? AfterOfHan : AfterParticle;
        var (kanaBefore, kanaAfter) = (IsHiragana(last), IsHiragana(first));
        return kanaBefore && !kanaAfter ? AfterParticle
            : kanaAfter ? InKana
            : BetweenHan;
    }

    private static double Spaced(string left, string right, Rune last, Rune first)
    {
        var word = Word(right);
        if (Rune.IsUpper(FirstOf(left)) && Rune.IsUpper(first))
            return InName;
        if (ConnectingWords.BeginsClause(word))
            return BeforeClause;
        if (left.Length <= ShortWord && Rune.IsLetter(last))
            return AfterShortWord;
        return ConnectingWords.BeginsPhrase(word) ? BeforePhrase : BetweenWords;
    }

    private static Rune FirstOf(string text)
    {
        Rune.DecodeFromUtf16(text, out var first, out _);
        return first;
    }

    private static string Word(string text) => text.Trim(',', '.', ';', ':', '!', '?', '"', '(', ')');

    private static bool IsHiragana(Rune rune) => rune.Value is >= 0x3041 and <= 0x309F;

    private static bool IsKatakana(Rune rune) => rune.Value is >= 0x30A1 and <= 0x30FF;

    private static bool IsSmallKana(Rune rune) =>
        rune.Value is 0x3041 or 0x3043 or 0x3045 or 0x3047 or 0x3049 or 0x3063 or 0x3083 or 0x3085 or 0x3087 or 0x3005;

    private static bool IsClosing(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation
        || rune.Value is '"' or '\'';
}
