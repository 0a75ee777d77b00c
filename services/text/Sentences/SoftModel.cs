using System.Buffers.Binary;
using System.Numerics;

namespace Tapescript.Text.Sentences;

/// <summary>
/// The log-linear model of sentence ends in English speech: a weight for each feature, in sixteenths, learned from
/// the texts in <c>tests/text/Speech/Train</c>, which are our own. The table is <c>SoftModel.bin</c>: how many (32 bits,
/// little endian), the keys in order, then the weights, a byte each. A test learns it again and compares.
/// </summary>
internal sealed class SoftModel
{
    /// <summary>The key of the weight that every place has.</summary>
    public const uint Intercept = 0;

    /// <summary>Weights are kept as this many parts of one.</summary>
    public const int Scale = 16;

    private static readonly int Kinds = Enum.GetValues<SoftClass>().Length;
    private readonly uint[] _keys;
    private readonly sbyte[] _weights;
    private readonly uint _mask;
    private readonly double _intercept;

    // All that kinds of words alone say, added up ahead: behind and before the place, and across it.
    private readonly short[] _left = new short[Kinds * Kinds];
    private readonly short[] _across = new short[Kinds * Kinds * Kinds];
    private readonly short[] _right = new short[Kinds * Kinds * Kinds];

    private SoftModel(ReadOnlySpan<byte> table)
    {
        var count = BinaryPrimitives.ReadInt32LittleEndian(table);
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)(count + 1) * 3);
        _mask = (uint)size - 1;
        _keys = new uint[size];
        _weights = new sbyte[size];
        for (var i = 0; i < count; i++)
        {
            var key = BinaryPrimitives.ReadUInt32LittleEndian(table[(4 + (i * 4))..]);
            var weight = (sbyte)table[4 + (count * 4) + i];
            if (key == Intercept)
            {
                _intercept = weight / (double)Scale;
                continue;
            }

            var at = key & _mask;
            while (_keys[at] != 0)
                at = (at + 1) & _mask;
            (_keys[at], _weights[at]) = (key, weight);
        }

        AddUpKinds();
    }

    public static SoftModel Shipped { get; } = Load();

    public static SoftModel Of(ReadOnlySpan<byte> table) => new(table);

    /// <returns>The log of the odds that a sentence begins at each word; nothing is known of the first.</returns>
    public double[] Scores(ReadOnlySpan<SoftWord> words)
    {
        var scores = new double[words.Length];
        Span<uint> features = stackalloc uint[SoftFeatures.Count];
        for (var i = 1; i < words.Length; i++)
        {
            SoftFeatures.Fill(words, i, features);
            var sum = 0;
            foreach (var feature in features)
                sum += Weight(feature);
            var next = i + 1 < words.Length ? words[i + 1].Traits : SoftTraits.None;
            scores[i] =
                _intercept + (sum / (double)Scale) + SoftWords.Score(words[i - 1].Traits, words[i].Traits, next);
        }

        return scores;
    }

    private static int Index(SoftWord first, SoftWord second) => ((int)first.Kind * Kinds) + (int)second.Kind;

    private void AddUpKinds()
    {
        for (uint a = 0; a < Kinds; a++)
        for (uint b = 0; b < Kinds; b++)
        {
            var pair = (int)((a * Kinds) + b);
            _left[pair] = (short)(Weight(SoftFeatures.Key(6, a, b)) + Weight(SoftFeatures.Key(13, a)));
            var known = Weight(SoftFeatures.Key(4, a, b)) + Weight(SoftFeatures.Key(9, a));
            known += Weight(SoftFeatures.Key(10, b));
            for (uint c = 0; c < Kinds; c++)
            {
                var third = (int)((pair * Kinds) + c);
                _across[third] = (short)(known + Weight(SoftFeatures.Key(7, a, b, c)));
                _right[third] = (short)(Weight(SoftFeatures.Key(8, a, b, c)) + Weight(SoftFeatures.Key(12, c)));
            }
        }

        // What a pair says in front of the place joins the three that begin there.
        for (uint a = 0; a < Kinds; a++)
        for (uint b = 0; b < Kinds; b++)
        {
            var pair = Weight(SoftFeatures.Key(5, a, b)) + Weight(SoftFeatures.Key(11, b));
            for (uint c = 0; c < Kinds; c++)
                _right[(((a * Kinds) + b) * Kinds) + c] += (short)pair;
        }
    }

    private int Weight(uint key)
    {
        for (var at = key & _mask; _keys[at] != 0; at = (at + 1) & _mask)
        {
            if (_keys[at] == key)
                return _weights[at];
        }

        return 0;
    }

    private static SoftModel Load()
    {
        using var table =
            typeof(SoftModel).Assembly.GetManifestResourceStream("SoftModel.bin")
            ?? throw new InvalidOperationException("The assembly lacks SoftModel.bin.");
        var bytes = new byte[table.Length];
        table.ReadExactly(bytes);
        return new SoftModel(bytes);
    }
}
