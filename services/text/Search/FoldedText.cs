using System.Text;

namespace Tapescript.Text.Search;

/// <summary>A folded text that knows where each of its characters came from.</summary>
/// <param name="Text">The folded text.</param>
/// <param name="Origins">For each character of it and for its end, the place in the original.</param>
internal readonly record struct FoldedText(string Text, int[] Origins)
{
    public static FoldedText Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        var origins = new List<int>(text.Length + 1);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            Folding.Append(folded, rune);
            while (origins.Count < folded.Length)
                origins.Add(at);
            at += rune.Utf16SequenceLength;
        }

        origins.Add(at);
        return new FoldedText(folded.ToString(), [.. origins]);
    }
}
