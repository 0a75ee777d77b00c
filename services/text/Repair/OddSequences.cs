using Tapescript.Text.Words;

namespace Tapescript.Text.Repair;

/// <summary>Sequences that are suspicious as they stand: what the commonest characters of UTF-8 are read as.</summary>
internal static class OddSequences
{
    public static bool StartAt(ReadOnlySpan<int> points, int at)
    {
        if (at + 1 == points.Length)
            return false;
        var next = points[at + 1];
        var third = at + 2 < points.Length ? points[at + 2] : -1;
        if (points[at] is 'Â' or 'Ã' && next == ' ' && IsAfterSmallLetter(points[..at]))
            return true;
        return points[at] switch
        {
            'Œ' or 'œ' => !IsAsciiLetter(next),
            'Â' or 'Ã' or 'Î' or 'Ð' => IsTail(next) && !IsQuotedCapital(points, at),
            'â' => next is '„' or '–' or '—' && IsSymbolTail(third),
            '├' or '┬' => IsDosLetter(points, at),
            '×' => next is '²' or '³',
            'à' => next is '²' or 'µ' or '¹' or '¼' or '½' or '¾',
            '√' => "±∂†≠®™´≤≥¥µø".Contains((char)next),
            '≈' => next is '°' or '¢',
            '‚' => (next == 'Ä' && "ìîïòôúùû†°¢π".Contains((char)third))
                || (next is 'â' or 'ó' && third is 'à' or 'ä' or '°' or 'ê'),
            'в' => next == 'Ђ',
            'β' => next == '€' && third > 0x7F,
            'В' or 'Г' or 'Р' or 'С' => third is 'В' or 'Г' or 'Р' or 'С' && IsBetweenLeads(next),
            'Β' or 'Γ' or 'Ξ' or 'Ο' => third is 'Β' or 'Γ' or 'Ξ' or 'Ο' && IsBetweenLeads(next),
            'Ø' or 'Ù' => third is 'Ø' or 'Ù' && (IsBetweenLeads(next) || IsArabicTail(next)),
            _ => false,
        };
    }

    private static bool IsTail(int point) =>
        "€œŠš¢£Ÿž\u00a0\u00ad®©°·»–—´".Contains((char)point, StringComparison.Ordinal)
        || Kinds.Of(point) is Kind.Opening or Kind.Closing;

    // The rest of ™ or ▶; a quotation mark may stand there in text that is right.
    private static bool IsSymbolTail(int point) =>
        point == '¢' || Kinds.Of(point) is Kind.Odd or Kind.Law or Kind.Numeric or Kind.Control;

    // A corner of a box at a letter: ├│ is ó in the set of DOS.
    private static bool IsDosLetter(ReadOnlySpan<int> points, int at)
    {
        if (Charset.Dos.ByteOf(points[at + 1]) is < 0x80 or > 0xBF)
            return false;
        var before = at > 0 ? points[at - 1] : ' ';
        return IsAsciiLetter(before)
            || (
                before == ' '
                && at + 3 < points.Length
                && IsAsciiLetter(points[at + 2])
                && IsAsciiLetter(points[at + 3])
            );
    }

    // The Portuguese for tomorrow, in capitals and quoted: “AMANHÃ”.
    private static bool IsQuotedCapital(ReadOnlySpan<int> points, int at) =>
        points[at] == 'Ã'
        && points[at + 1] is '”' or '»'
        && at > 0
        && points[at - 1] is (>= 'A' and <= 'Z') or 'Ç'
        && (at + 2 == points.Length || !CodePoints.IsLetter(points[at + 2]));

    // What is left of "à" and of a no-break space; a capital would have none of its own beside small letters.
    private static bool IsAfterSmallLetter(ReadOnlySpan<int> before)
    {
        if (before.Length > 1 && before[^1] is ' ' or 0xA0)
            before = before[..^1];
        return before.IsEmpty || before[^1] is >= 'a' and <= 'z';
    }

    // Greek, Cyrillic and Arabic letters come as a lead and a tail, again and again.
    private static bool IsBetweenLeads(int point) =>
        point is '°' or 'µ' || Kinds.Of(point) is Kind.Odd or Kind.Opening or Kind.Closing or Kind.Currency;

    private static bool IsArabicTail(int point) =>
        point is 'Š' or 'Ÿ' || Kinds.Of(point) is Kind.Common or Kind.Numeric or Kind.Law;

    private static bool IsAsciiLetter(int point) => point < 0x80 && char.IsAsciiLetter((char)point);
}
