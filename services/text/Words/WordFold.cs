using System.Buffers;
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
        var folded = ArrayPool<char>.Shared.Rent(word.Length * 2);
        try
        {
            return new string(folded, 0, Write(word, folded));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(folded);
        }
    }

    /// <returns>How many were written: at most two for a code point.</returns>
    internal static int Write(ReadOnlySpan<int> word, Span<char> folded)
    {
        var length = 0;
        foreach (var point in word)
        {
            switch (point)
            {
                case < 128:
                    folded[length++] = char.ToLowerInvariant((char)point);
                    break;
                case '’' or '‘' or 'ʼ':
                    folded[length++] = '\'';
                    break;
                case '‐' or '‑':
                    folded[length++] = '-';
                    break;
                case >= 0xFF01 and <= 0xFF5E:
                    folded[length++] = char.ToLowerInvariant((char)(point - 0xFEE0));
                    break;
                default:
                    if (!CodePoints.IsInvisible(point))
                        length += Append(point, folded[length..]);
                    break;
            }
        }

        return length;
    }

    private static int Append(int point, Span<char> folded)
    {
        if (Rune.TryCreate(point, out var rune))
            return Rune.ToLowerInvariant(rune).EncodeToUtf16(folded);
        folded[0] = (char)point;
        return 1;
    }
}
