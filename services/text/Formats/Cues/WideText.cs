using System.Globalization;
using System.Text;

namespace Tapescript.Text.Formats;

/// <summary>Units that are never cut, and how pieces of text join.</summary>
internal static class WideText
{
    /// <summary>Whether a character is a word by itself: Han and kana.</summary>
    public static bool StandsAlone(Rune rune) =>
        rune.Value
            is (>= 0x3041 and <= 0x30FF)
                or (>= 0x3400 and <= 0x4DBF)
                or (>= 0x4E00 and <= 0x9FFF)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0x20000 and <= 0x3FFFF);

    /// <summary>Splits text into units that are never cut: words, and Han or kana with the marks that cling to them.</summary>
    public static List<TextUnit> Units(string text)
    {
        var units = new List<TextUnit>();
        var start = -1;
        var alone = false;
        for (var i = 0; i < text.Length; )
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            var han = StandsAlone(rune) || SyllableText.Begins(text, i);
            if (Rune.IsWhiteSpace(rune))
            {
                Close(i);
            }
            else if (start < 0)
            {
                (start, alone) = (i, han);
            }
            else if (
                han ? alone || !Opens(text, i) : alone && Rune.IsLetterOrDigit(rune) && !SyllableText.Continues(text[i])
            )
            {
                Close(i);
                (start, alone) = (i, han);
            }
            else if (han)
            {
                alone = true;
            }
            else if (alone && IsOpening(rune))
            {
                Close(i);
                (start, alone) = (i, false);
            }

            i += length;
        }

        Close(text.Length);
        return units;

        void Close(int end)
        {
            if (start >= 0)
                units.Add(new TextUnit(start, end));
            start = -1;
        }
    }

    /// <summary>Joins two pieces: with a space, but between Han or kana without.</summary>
    public static string Join(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
            return left + right;
        return left + Separator(left, right) + right;
    }

    public static string JoinAll(IEnumerable<string> pieces)
    {
        var text = new StringBuilder();
        var last = "";
        foreach (var piece in pieces.Where(p => p.Length > 0))
        {
            if (last.Length > 0)
                text.Append(Separator(last, piece));
            text.Append(piece);
            last = piece;
        }

        return text.ToString();
    }

    /// <summary>What stands between two pieces: a space, but between Han or kana nothing.</summary>
    public static string Separator(string left, string right)
    {
        Rune.DecodeLastFromUtf16(left, out var before, out _);
        Rune.DecodeFromUtf16(right, out var after, out _);
        return IsUnspaced(before) && IsUnspaced(after) ? "" : " ";
    }

    private static bool IsUnspaced(Rune rune) =>
        StandsAlone(rune) || rune.Value is (>= 0x3000 and <= 0x303F) or (>= 0xFF00 and <= 0xFFEF);

    private static bool IsOpening(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation;

    private static bool Opens(string text, int at)
    {
        Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var before, out _);
        return IsOpening(before);
    }
}
