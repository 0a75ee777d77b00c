using System.Text;

namespace Tapescript.Text.Search;

/// <summary>A folded text that knows where each of its characters came from.</summary>
/// <param name="Text">The folded text.</param>
/// <param name="Origins">For each character of it and for its end (and maybe more), the place in the original.</param>
internal readonly record struct FoldedText(string Text, int[] Origins)
{
    public static FoldedText Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        var origins = new int[text.Length + 1];
        var (at, known) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            Folding.Append(folded, rune);
            if (folded.Length >= origins.Length)
                Array.Resize(ref origins, folded.Length * 2);
            while (known < folded.Length)
                origins[known++] = at;
            at += rune.Utf16SequenceLength;
        }

        origins[known] = at;
        return new FoldedText(folded.ToString(), origins);
    }
}
