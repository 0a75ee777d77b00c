using System.Text;

namespace Tapescript.Text.Search;

/// <summary>Case, accents, widths and traditional forms, taken away: what is left is what two spellings of a word share.</summary>
public static class Folding
{
    /// <summary>Folds a text: lower case, no accents, full-width forms as plain ones, traditional characters as simplified.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The folded text, which may be shorter or longer.</returns>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Ascii.IsValid(text))
            return text.AsSpan().ContainsAnyInRange('A', 'Z') ? text.ToLowerInvariant() : text;
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            Append(folded, rune);
        return folded.ToString();
    }

    internal static void Append(StringBuilder folded, Rune rune)
    {
        if (rune.Value < 0x80)
        {
            folded.Append((char)(rune.Value is >= 'A' and <= 'Z' ? rune.Value | 0x20 : rune.Value));
            return;
        }

        if (rune.Value is >= 0x3400 and <= 0x9FFF)
        {
            folded.Append(HanVariants.Fold((char)rune.Value));
            return;
        }

        if (IsDroppedMark(rune.Value) || KanaWidth.Join(folded, rune))
            return;

        if (rune.IsBmp && rune.Value > 0x9FFF)
        {
            var han = HanVariants.Fold((char)rune.Value);
            if (han != (char)rune.Value)
            {
                folded.Append(han);
                return;
            }
        }

        var plain = Rune.ToLowerInvariant(Narrow(KanaWidth.Widen(rune)));
        Span<char> pair = stackalloc char[2];
        if (plain.IsBmp && FoldingTable.TryFold((char)plain.Value, out var letters))
            folded.Append(letters);
        else
            folded.Append(pair[..plain.EncodeToUtf16(pair)]);
    }

    private static Rune Narrow(Rune rune) =>
        rune.Value switch
        {
            >= 0xFF01 and <= 0xFF5E => new Rune(rune.Value - 0xFEE0),
            0x3000 or 0x00A0 => new Rune(' '),
            0x2019 or 0x2018 or 0x02BC => new Rune('\''),
            0x2010 or 0x2011 => new Rune('-'),
            _ => rune,
        };

    // Accents that stand alone, Hebrew points, Arabic vowel signs and the stretching stroke, joiners, soft hyphens.
    private static bool IsDroppedMark(int value) =>
        value
            is (>= 0x0300 and <= 0x036F)
                or (>= 0x0591 and <= 0x05C7)
                or (>= 0x064B and <= 0x0652)
                or 0x0640
                or 0x0670
                or 0x00AD
                or (>= 0x200B and <= 0x200F)
                or (>= 0xFE00 and <= 0xFE0F)
                or 0xFEFF;
}
