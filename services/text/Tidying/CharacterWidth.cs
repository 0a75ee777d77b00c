using System.Text;

namespace Tapescript.Text.Tidying;

/// <summary>
/// Full-width Latin letters and digits become ASCII, half-width katakana (with their marks) the usual ones. Full-width
/// punctuation and the ideographic space are right in Chinese and Japanese and stay.
/// </summary>
internal static class CharacterWidth
{
    private const int ToAscii = 0xFEE0;

    public static string Normalise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder? normal = null;
        for (var i = 0; i < text.Length; i++)
        {
            var end = i;
            while (end < text.Length && IsHalfWidth(text[end]))
                end++;
            if (end > i)
            {
                normal ??= new StringBuilder(text, 0, i, text.Length);
                normal.Append(text[i..end].Normalize(NormalizationForm.FormKC));
                i = end - 1;
            }
            else if (IsFullWidth(text[i]))
            {
                normal ??= new StringBuilder(text, 0, i, text.Length);
                normal.Append((char)(text[i] - ToAscii));
            }
            else
            {
                normal?.Append(text[i]);
            }
        }

        return normal?.ToString() ?? text;
    }

    private static bool IsHalfWidth(char c) => c is >= '\uFF61' and <= '\uFF9F';

    private static bool IsFullWidth(char c) =>
        c is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');
}
