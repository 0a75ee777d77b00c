using Tapescript.Text.Search;

namespace Tapescript.Text.Alignment;

/// <summary>
/// How much a text says, in letters of an alphabet: what a character of other scripts stands for differs, and with it
/// how long a translation usually is.
/// </summary>
internal static class UsualLength
{
    private const double OfIdeograph = 3.3;
    private const double OfSyllable = 1.8;

    public static double Of(IReadOnlyList<string> sentences)
    {
        var length = 0.0;
        foreach (var sentence in sentences)
        {
            for (var at = 0; at < sentence.Length; )
            {
                var script = Scripts.At(sentence, at, out var units);
                if (script != Script.None)
                    length +=
                        script == Script.Spaced
                            ? 1
                            : OfUnspaced(char.IsSurrogate(sentence[at]) ? 0x20000 : sentence[at]);
                at += units;
            }
        }

        return length;
    }

    private static double OfUnspaced(int value) =>
        value switch
        {
            (>= 0x3041 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0xAC00 and <= 0xD7A3) => OfSyllable,
            (>= 0x3005 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or >= 0x20000 => OfIdeograph,
            _ => 1,
        };
}
