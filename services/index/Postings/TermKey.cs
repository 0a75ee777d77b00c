using System.Text;
using Tapescript.Text.Search;

namespace Tapescript.Index.Postings;

/// <summary>
/// How the terms of different kinds are told apart, and in which bucket each is. A term of the text holds no colon.
/// Terms that are looked for by their beginning share a bucket with all that begin so.
/// </summary>
internal static class TermKey
{
    public const int Levels = 6;

    /// <summary>How many letters of a word must be known to look for all that begin so.</summary>
    public const int WordStart = 2;

    private const string Word = "w:";
    private const string Character = "u:";
    private const int LevelBits = 24;

    // A bucket is a kilobyte or so: a level has sixteen times the text of the one below, and about eight times the terms.
    private static readonly int[] BucketBits = [6, 10, 13, 16, 19, 22];

    public static string Of(SearchField field, string term) =>
        field switch
        {
            SearchField.Title => "t:" + term,
            SearchField.Channel => "c:" + term,
            SearchField.Speaker => "s:" + term,
            _ => term,
        };

    /// <summary>A word as it is written, without places: for what begins with letters, and for spelling.</summary>
    public static string OfWord(string word) => Word + word;

    /// <summary>A character of a script without spaces, by itself and without places.</summary>
    public static string OfCharacter(string character) => Character + character;

    public static SectionShape ShapeOf(string key) =>
        IsWord(key) ? SectionShape.Nothing
        : key.StartsWith(Character, StringComparison.Ordinal) ? SectionShape.Counts
        : SectionShape.Places;

    public static SectionShape ShapeOf(ReadOnlySpan<byte> key) =>
        key.StartsWith("w:"u8) ? SectionShape.Nothing
        : key.StartsWith("u:"u8) ? SectionShape.Counts
        : SectionShape.Places;

    public static bool IsWord(string key) => key.StartsWith(Word, StringComparison.Ordinal);

    public static string WordOf(string key) => key[Word.Length..];

    /// <summary>How many buckets a level has.</summary>
    public static int Buckets(int level) => 1 << BucketBits[level];

    public static int Key(int level, int bucket) => (level << LevelBits) | bucket;

    public static int Key(int level, ReadOnlySpan<char> term) =>
        Key(level, (int)(Hash(term) & (uint)(Buckets(level) - 1)));

    /// <summary>The same of a term in UTF-8.</summary>
    public static int Key(int level, ReadOnlySpan<byte> term)
    {
        Span<char> letters = stackalloc char[BlockReader.LongestName];
        return Key(level, letters[..Encoding.UTF8.GetChars(term, letters)]);
    }

    public static IEnumerable<int> Keys(string term) => Enumerable.Range(0, Levels).Select(level => Key(level, term));

    // FNV-1a, and a last mixing because only the low bits count.
    private static uint Hash(ReadOnlySpan<char> term)
    {
        var hash = 2166136261u;
        foreach (var letter in term[..Start(term)])
            hash = (hash ^ letter) * 16777619u;
        hash ^= hash >> 15;
        hash *= 2246822519u;
        return hash ^ (hash >> 13);
    }

    private static int Start(ReadOnlySpan<char> term)
    {
        if (term.StartsWith(Word, StringComparison.Ordinal))
            return Math.Min(term.Length, Word.Length + WordStart);
        if (term.StartsWith(Character, StringComparison.Ordinal))
            return term.Length;
        if (term.Length > 1 && term[1] == ':')
            return Word.Length;
        Rune.DecodeFromUtf16(term, out var first, out var length);
        return SearchTokens.IsUnspaced(first) ? length : term.Length;
    }
}
