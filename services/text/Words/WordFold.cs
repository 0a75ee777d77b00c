using System.Text;

namespace Tapescript.Text.Words;

/// <summary>Folds words so that copies of one word are equal: case, width, kinds of apostrophe.</summary>
public static class WordFold
{
    /// <summary>Folds a word.</summary>
    /// <param name="word">Its code points.</param>
    /// <returns>The folded word.</returns>
    public static string Of(ReadOnlySpan<int> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var point in word)
        {
            switch (point)
            {
                case < 128:
                    folded.Append(char.ToLowerInvariant((char)point));
                    break;
                case '’' or '‘' or 'ʼ':
                    folded.Append('\'');
                    break;
                case '‐' or '‑':
                    folded.Append('-');
                    break;
                case >= 0xFF01 and <= 0xFF5E:
                    folded.Append(char.ToLowerInvariant((char)(point - 0xFEE0)));
                    break;
                default:
                    if (!CodePoints.IsInvisible(point))
                        CodePoints.Append(folded, Lower(point));
                    break;
            }
        }

        return folded.ToString();
    }

    private static int Lower(int point) =>
        Rune.TryCreate(point, out var rune) ? Rune.ToLowerInvariant(rune).Value : point;
}
