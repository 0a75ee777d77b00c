namespace Tapescript.Text.Words;

/// <summary>Questions about scripts that decide how a text is cut and joined.</summary>
public static class Scripts
{
    /// <summary>A Han or kana character, which is a word of its own.</summary>
    /// <param name="point">A code point.</param>
    /// <returns>True for Han and kana.</returns>
    public static bool IsHanOrKana(int point) =>
        point >= 0x3005
        && point
            is (>= 0x3005 and <= 0x3007)
                or (>= 0x3041 and <= 0x3096)
                or (>= 0x309D and <= 0x309F)
                or (>= 0x30A1 and <= 0x30FA)
                or (>= 0x30FC and <= 0x30FF)
                or (>= 0x31F0 and <= 0x31FF)
                or (>= 0x3400 and <= 0x4DBF)
                or (>= 0x4E00 and <= 0x9FFF)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0xFF66 and <= 0xFF9D)
                or (>= 0x20000 and <= 0x3FFFF);

    /// <summary>A full-width mark that needs no space beside it.</summary>
    /// <param name="point">A code point.</param>
    /// <returns>True for CJK punctuation.</returns>
    public static bool IsWideMark(int point) =>
        point
            is (>= 0x3001 and <= 0x3003)
                or (>= 0x3008 and <= 0x3020)
                or 0x30FB
                or (>= 0xFF01 and <= 0xFF0F)
                or (>= 0xFF1A and <= 0xFF20)
                or (>= 0xFF3B and <= 0xFF40)
                or (>= 0xFF5B and <= 0xFF65);

    /// <summary>Two pieces that stand in different cues need no space between them.</summary>
    /// <param name="before">Last code point of the first.</param>
    /// <param name="after">First code point of the second.</param>
    /// <returns>True when they are joined without one.</returns>
    public static bool JoinWithoutSpace(int before, int after) =>
        (IsHanOrKana(before) || IsWideMark(before)) && (IsHanOrKana(after) || IsWideMark(after));
}
