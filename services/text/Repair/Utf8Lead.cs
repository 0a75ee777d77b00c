namespace Tapescript.Text.Repair;

/// <summary>What the first byte of a character says in UTF-8.</summary>
internal static class Utf8Lead
{
    /// <returns>How many bytes the character has, or 0 where no character of several bytes begins so.</returns>
    public static int Length(int lead) =>
        lead switch
        {
            >= 0xC2 and <= 0xDF => 2,
            >= 0xE0 and <= 0xEF => 3,
            >= 0xF0 and <= 0xF4 => 4,
            _ => 0,
        };

    /// <returns>The least code point that needs as many bytes.</returns>
    public static int Least(int length) =>
        length switch
        {
            2 => 0x80,
            3 => 0x800,
            _ => 0x10000,
        };
}
