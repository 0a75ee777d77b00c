using System.Globalization;

namespace Tapescript.Text.Repair;

/// <summary>
/// Tells whether a run of characters is UTF-8 that was read byte by byte. What may stand in a text that is right
/// (a French <c>é…»</c>, a German <c>ß“</c>) is left alone.
/// </summary>
internal static class MisreadUtf8
{
    /// <returns>How many characters make up the sequence that starts here, 0 for none, and what it means.</returns>
    public static int Read(ReadOnlySpan<int> points, int at, out int meant)
    {
        var length = Decode(points, at, out meant);
        return length switch
        {
            2 => IsMisreadPair(points, at, meant) ? 2 : 0,
            3 => IsMisreadTriple(points, at, meant) ? 3 : 0,
            4 => meant is (>= 0x1F000 and <= 0x1FAFF) or (>= 0x20000 and <= 0x2FFFF) ? 4 : 0,
            _ => 0,
        };
    }

    private static int Decode(ReadOnlySpan<int> points, int at, out int meant)
    {
        var lead = SloppyWindows1252.ByteOf(points[at]);
        var length = lead switch
        {
            >= 0xC2 and <= 0xDF => 2,
            >= 0xE0 and <= 0xEF => 3,
            >= 0xF0 and <= 0xF4 => 4,
            _ => 0,
        };
        meant = length == 0 ? 0 : lead & (0xFF >> (length + 1));
        if (length == 0 || at + length > points.Length)
            return 0;
        for (var i = 1; i < length; i++)
        {
            var next = SloppyWindows1252.ByteOf(points[at + i]);
            if (next is < 0x80 or > 0xBF)
                return 0;
            meant = (meant << 6) | (next & 0x3F);
        }

        var least = length switch
        {
            3 => 0x800,
            4 => 0x10000,
            _ => 0x80,
        };
        return meant < least || meant > 0x10FFFF || meant is >= 0xD800 and <= 0xDFFF ? 0 : length;
    }

    private static bool IsMisreadPair(ReadOnlySpan<int> points, int at, int meant)
    {
        var before = at > 0 ? points[at - 1] : ' ';
        var after = at + 2 < points.Length ? points[at + 2] : ' ';
        var quoteLike = IsQuoteLike(points[at + 1]);
        if (meant < 0x100)
        {
            if (points[at + 1] is >= 0x80 and <= 0x9F)
                return true;
            if (quoteLike && IsUpper(before))
                return false;
            return !quoteLike || points[at] == 'Â' || IsLetter(before) || IsLetter(after);
        }

        if (meant < 0x180)
            return (IsLower(before) && !quoteLike) || IsLower(after);
        if (meant is (>= 0x370 and <= 0x6FF) or (>= 0x218 and <= 0x21B))
            return Decode(points, at + 2 < points.Length ? at + 2 : at, out var next) == 2
                    && next is >= 0x370 and <= 0x6FF
                || EndsRun(points, at);
        return false;
    }

    // The last letter of a word: the pair before it was of the same kind.
    private static bool EndsRun(ReadOnlySpan<int> points, int at) =>
        at >= 2 && Decode(points, at - 2, out var before) == 2 && before is >= 0x370 and <= 0x6FF;

    private static bool IsMisreadTriple(ReadOnlySpan<int> points, int at, int meant)
    {
        if (
            meant
            is (>= 0x2010 and <= 0x205E)
                or (>= 0x20A0 and <= 0x20BF)
                or (>= 0x2100 and <= 0x22FF)
                or (>= 0x2460 and <= 0x27BF)
                or 0xFEFF
                or 0xFFFD
                or (>= 0x1E00 and <= 0x1EFF)
                or (>= 0xFB00 and <= 0xFB06)
        )
            return true;
        if (!IsTripleScript(meant))
            return false;
        var next = at + 3 < points.Length && Decode(points, at + 3, out var after) == 3 && IsTripleScript(after);
        return next || (at >= 3 && Decode(points, at - 3, out var before) == 3 && IsTripleScript(before));
    }

    private static bool IsTripleScript(int point) =>
        point
            is (>= 0x900 and <= 0xEFF)
                or (>= 0x3000 and <= 0x9FFF)
                or (>= 0xAC00 and <= 0xD7A3)
                or (>= 0xFF00 and <= 0xFFEF);

    private static bool IsQuoteLike(int point) =>
        point
            is '‘'
                or '’'
                or '“'
                or '”'
                or '„'
                or '‚'
                or '«'
                or '»'
                or '‹'
                or '›'
                or '…'
                or '–'
                or '—'
                or '™'
                or '®'
                or '°'
                or '•'
                or 0xA0;

    private static bool IsUpper(int point) => Category(point) == UnicodeCategory.UppercaseLetter;

    private static bool IsLower(int point) => Category(point) == UnicodeCategory.LowercaseLetter;

    private static bool IsLetter(int point) => Category(point) <= UnicodeCategory.OtherLetter;

    private static UnicodeCategory Category(int point) => CharUnicodeInfo.GetUnicodeCategory(point);
}
