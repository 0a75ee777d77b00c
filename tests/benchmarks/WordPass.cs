using System.Text;

namespace Tapescript.Benchmarks;

/// <summary>The baseline of most operations: a plain pass that splits a text into words, as anything must.</summary>
internal static class WordPass
{
    public static int Count(string text) =>
        text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;

    public static int Count(IEnumerable<string> texts) => texts.Sum(Count);

    /// <returns>Bytes in UTF-8.</returns>
    public static long Bytes(IEnumerable<string> texts) => texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));

    /// <summary>Stops a measurement whose input is not what it claims to measure.</summary>
    public static void Expect(bool holds, string what)
    {
        if (!holds)
            throw new InvalidOperationException($"The input is not {what}: this measures something else.");
    }
}
