namespace Tapescript.Text.Formats;

/// <summary>
/// Thai, Lao, Khmer and Burmese write words without spaces between them. Where one ends only a dictionary knows; here a
/// line may break before any syllable, and no mark is torn from its letter.
/// </summary>
internal static class SyllableText
{
    /// <summary>Whether a syllable of such a script may begin at this place.</summary>
    public static bool Begins(string text, int at) =>
        IsStart(text[at]) && (at == 0 || !(IsLeading(text[at - 1]) || IsJoiner(text[at - 1])));

    /// <summary>Whether a character belongs to such a script, and so to the syllable before it.</summary>
    public static bool Continues(char c) =>
        c is (>= '\u0E01' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF');

    private static bool IsStart(char c) =>
        c
            is (>= '\u0E01' and <= '\u0E2E')
                or (>= '\u0E40' and <= '\u0E44')
                or (>= '\u0E81' and <= '\u0EAE')
                or (>= '\u0EC0' and <= '\u0EC4')
                or (>= '\u1000' and <= '\u102A')
                or (>= '\u1780' and <= '\u17B3');

    /// <summary>Vowels that are written before the consonant that they follow.</summary>
    private static bool IsLeading(char c) => c is (>= '\u0E40' and <= '\u0E44') or (>= '\u0EC0' and <= '\u0EC4');

    /// <summary>Signs that stack the next consonant beneath this one.</summary>
    private static bool IsJoiner(char c) => c is '\u1039' or '\u17D2';
}
