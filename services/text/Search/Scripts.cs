using System.Globalization;
using System.Text;

namespace Tapescript.Text.Search;

/// <summary>Tells the scripts apart.</summary>
internal static class Scripts
{
    /// <summary>The script of the character at a place, and how many UTF-16 code units it takes.</summary>
    public static Script At(string text, int at, out int length)
    {
        var letter = text[at];
        if (letter is < (char)0x80 or (>= (char)0x4E00 and <= (char)0x9FFF))
        {
            length = 1;
            return letter >= 0x80 ? Script.Unspaced
                : char.IsAsciiLetterOrDigit(letter) ? Script.Spaced
                : Script.None;
        }

        Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out length);
        return Of(rune);
    }

    public static Script Of(Rune rune)
    {
        var value = rune.Value;
        if (value < 0x80)
            return char.IsAsciiLetterOrDigit((char)value) ? Script.Spaced : Script.None;
        if (IsUnspaced(value))
            return Script.Unspaced;
        return Rune.IsLetterOrDigit(rune) || IsMark(rune) ? Script.Spaced : Script.None;
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.LetterNumber;

    private static bool IsUnspaced(int value) =>
        value
            is (>= 0x4E00 and <= 0x9FFF)
                or (>= 0x3400 and <= 0x4DBF)
                or 0x3005
                or 0x3007
                or (>= 0x3041 and <= 0x309F)
                or (>= 0x30A1 and <= 0x30FA)
                or 0x30FC
                or (>= 0x31F0 and <= 0x31FF)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0x20000 and <= 0x3FFFF)
                or (>= 0xAC00 and <= 0xD7A3)
                or (>= 0x1100 and <= 0x11FF)
                or (>= 0x0E01 and <= 0x0EDF)
                or (>= 0x1000 and <= 0x109F)
                or (>= 0x1780 and <= 0x17D3);
}
