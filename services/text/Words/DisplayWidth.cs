using System.Globalization;
using System.Text;

namespace Tapescript.Text.Words;

/// <summary>Columns that text takes on a screen, after Unicode Standard Annex 11 as far as scripts of transcripts go.</summary>
public static class DisplayWidth
{
    /// <summary>Counts columns.</summary>
    /// <param name="text">The text, on one line.</param>
    /// <returns>Columns: 2 for Chinese, Japanese, Korean and emoji, 0 for marks that sit on others, else 1.</returns>
    public static int Of(ReadOnlySpan<char> text)
    {
        var columns = 0;
        foreach (var rune in text.EnumerateRunes())
            columns += Of(rune);
        return columns;
    }

    /// <summary>Columns of one character.</summary>
    /// <param name="rune">The character.</param>
    /// <returns>0, 1 or 2.</returns>
    public static int Of(Rune rune)
    {
        if (rune.Value < 0x300)
            return 1;
        if (
            Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format
        )
            return 0;
        return IsWide(rune.Value) ? 2 : 1;
    }

    private static bool IsWide(int point) =>
        point
            is (>= 0x1100 and <= 0x115F)
                or (>= 0x2E80 and <= 0x303E)
                or (>= 0x3041 and <= 0xA4CF)
                or (>= 0xAC00 and <= 0xD7A3)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0xFE30 and <= 0xFE6F)
                or (>= 0xFF00 and <= 0xFF60)
                or (>= 0xFFE0 and <= 0xFFE6)
                or (>= 0x1F300 and <= 0x1F6FF)
                or (>= 0x1F900 and <= 0x1FAFF)
                or (>= 0x20000 and <= 0x3FFFD);
}
