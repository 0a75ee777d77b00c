using System.Buffers;

namespace Tapescript.Platform.Blobs.Collecting;

/// <summary>Finds the hashes that stand in a text: JSON of messages, or a hash alone.</summary>
internal static class BlobNames
{
    private const int Length = 64;
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>Sixty-four digits in a row, not more. What only looks like a hash keeps a blob that is not there.</summary>
    public static IEnumerable<string> In(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var skip = text.AsSpan(at).IndexOfAny(Digits);
            if (skip < 0)
                yield break;
            at += skip;
            var run = text.AsSpan(at).IndexOfAnyExcept(Digits);
            if (run < 0)
                run = text.Length - at;
            if (run == Length)
                yield return text.Substring(at, Length);
            at += run;
        }
    }

    public static bool IsOne(ReadOnlySpan<char> text) => text.Length == Length && text.IndexOfAnyExcept(Digits) < 0;
}
