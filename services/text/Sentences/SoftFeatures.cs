namespace Tapescript.Text.Sentences;

/// <summary>
/// What the model looks at between two words: the words and their kinds on both sides, alone, in pairs and in threes.
/// A feature is a number of 32 bits; the training and the splitter make the same ones.
/// </summary>
internal static class SoftFeatures
{
    /// <summary>Features at one place.</summary>
    public const int Count = 18;

    /// <summary>Stands for a word beyond either end.</summary>
    public static readonly SoftWord Nothing = SoftWord.Of("");

    /// <param name="words">The words.</param>
    /// <param name="at">The word before which a sentence may begin.</param>
    /// <param name="features">At least <see cref="Count"/> places.</param>
    public static void Fill(ReadOnlySpan<SoftWord> words, int at, Span<uint> features)
    {
        var (l2, l1) = (Get(words, at - 2), Get(words, at - 1));
        var (r0, r1, r2) = (Get(words, at), Get(words, at + 1), Get(words, at + 2));
        features[0] = Key(0, l1.Hash);
        features[1] = Key(1, r0.Hash);
        features[2] = Key(2, r1.Hash);
        features[3] = Key(3, l2.Hash);
        features[4] = Key(4, l1.Class, r0.Class);
        features[5] = Key(5, r0.Class, r1.Class);
        features[6] = Key(6, l2.Class, l1.Class);
        features[7] = Key(7, l1.Class, r0.Class, r1.Class);
        features[8] = Key(8, r0.Class, r1.Class, r2.Class);
        features[9] = Key(9, l1.Class);
        features[10] = Key(10, r0.Class);
        features[11] = Key(11, r1.Class);
        features[12] = Key(12, r2.Class);
        features[13] = Key(13, l2.Class);
        features[14] = Key(14, r0.Hash, r1.Hash);
        features[15] = Key(15, l1.Hash, r0.Hash);
        features[16] = Key(16, l1.Class, r0.Hash);
        features[17] = Key(17, r0.Hash, r1.Class);
    }

    private static SoftWord Get(ReadOnlySpan<SoftWord> words, int at) =>
        (uint)at < (uint)words.Length ? words[at] : Nothing;

    public static uint Key(uint kind, uint a, uint b = 0, uint c = 0)
    {
        // Murmur's finaliser over the parts: a stable hash, unlike the runtime's own.
        var h = (kind + 1) * 0x9E3779B1;
        h = Mix(h ^ a);
        h = Mix(h ^ (b + 0x85EBCA6B));
        return Mix(h ^ (c + 0xC2B2AE35));
    }

    private static uint Mix(uint h)
    {
        h ^= h >> 16;
        h *= 0x85EBCA6B;
        h ^= h >> 13;
        h *= 0xC2B2AE35;
        return h ^ (h >> 16);
    }
}
