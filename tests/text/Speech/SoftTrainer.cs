using System.Buffers.Binary;
using Tapescript.Text.Sentences;

namespace Tapescript.Text.Tests.Speech;

/// <summary>
/// Learns the model of sentence ends: logistic regression over <see cref="SoftFeatures"/> on top of the reader's prior,
/// with a Gaussian prior on the weights, by AdaGrad in a fixed order.
/// </summary>
internal static class SoftTrainer
{
    private const double Ridge = 4;
    private const int Rounds = 30;
    private const int LeastCount = 4;
    private const int LeastTexts = 3;

    public static byte[] Train(IReadOnlyList<SpeechText> texts)
    {
        var documents = texts.Select(t => t.Words.Select(w => SoftWord.Of(w)).ToArray()).ToList();
        var ids = Select(documents);
        var examples = Examples(texts, documents, ids);
        var counts = new int[ids.Count];
        foreach (var example in examples)
        foreach (var id in example.Ids)
            counts[id]++;
        var (weights, intercept) = Fit(examples, counts);
        return Table(ids, weights, intercept);
    }

    // A feature of one text alone is its topic.
    private static SortedDictionary<uint, int> Select(List<SoftWord[]> documents)
    {
        var seen = new Dictionary<uint, (int Count, int Texts, int Last)>();
        var features = new uint[SoftFeatures.Count];
        for (var d = 0; d < documents.Count; d++)
        for (var i = 1; i < documents[d].Length; i++)
        {
            SoftFeatures.Fill(documents[d], i, features);
            foreach (var feature in features)
            {
                var (count, inTexts, last) = seen.GetValueOrDefault(feature, (0, 0, -1));
                seen[feature] = (count + 1, inTexts + (last == d ? 0 : 1), d);
            }
        }

        var ids = new SortedDictionary<uint, int>();
        foreach (
            var feature in seen.Where(s => s.Value.Count >= LeastCount && s.Value.Texts >= LeastTexts)
                .Select(s => s.Key)
                .Order()
        )
            ids.Add(feature, ids.Count);
        return ids;
    }

    private static List<Example> Examples(
        IReadOnlyList<SpeechText> texts,
        List<SoftWord[]> documents,
        SortedDictionary<uint, int> ids
    )
    {
        var examples = new List<Example>();
        var features = new uint[SoftFeatures.Count];
        for (var d = 0; d < documents.Count; d++)
        {
            var words = documents[d];
            for (var i = 1; i < words.Length; i++)
            {
                SoftFeatures.Fill(words, i, features);
                var next = i + 1 < words.Length ? words[i + 1].Traits : SoftTraits.None;
                examples.Add(
                    new Example(
                        [.. features.Where(ids.ContainsKey).Select(f => ids[f])],
                        SoftWords.Score(words[i - 1].Traits, words[i].Traits, next),
                        texts[d].Ends.Contains(i)
                    )
                );
            }
        }

        return examples;
    }

    private static (double[] Weights, double Intercept) Fit(List<Example> examples, int[] counts)
    {
        var weights = new double[counts.Length];
        var squares = new double[counts.Length];
        double intercept = 0,
            square = 0;
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = 12345u;
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = order.Length - 1; i > 0; i--)
            {
                random = (random * 1664525) + 1013904223;
                var j = (int)(random % (uint)(i + 1));
                (order[i], order[j]) = (order[j], order[i]);
            }

            foreach (var at in order)
            {
                var example = examples[at];
                var odds = intercept + example.Prior;
                foreach (var id in example.Ids)
                    odds += weights[id];
                var slope = (1 / (1 + Math.Exp(-odds))) - (example.Ends ? 1 : 0);
                square += slope * slope;
                intercept -= 0.1 * slope / Math.Sqrt(square + 1);
                foreach (var id in example.Ids)
                {
                    var step = slope + (Ridge * weights[id] / counts[id]);
                    squares[id] += step * step;
                    weights[id] -= 0.15 * step / Math.Sqrt(squares[id] + 1);
                }
            }
        }

        return (weights, intercept);
    }

    private static byte[] Table(SortedDictionary<uint, int> ids, double[] weights, double intercept)
    {
        var kept = new List<(uint Key, sbyte Weight)> { (SoftModel.Intercept, Round(intercept)) };
        foreach (var (key, id) in ids)
        {
            if (Round(weights[id]) is var weight and not 0)
                kept.Add((key, weight));
        }

        var table = new byte[4 + (kept.Count * 5)];
        BinaryPrimitives.WriteInt32LittleEndian(table, kept.Count);
        for (var i = 0; i < kept.Count; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(table.AsSpan(4 + (i * 4)), kept[i].Key);
            table[4 + (kept.Count * 4) + i] = (byte)kept[i].Weight;
        }

        return table;
    }

    private static sbyte Round(double weight) =>
        (sbyte)Math.Clamp(Math.Round(weight * SoftModel.Scale), sbyte.MinValue, sbyte.MaxValue);

    private sealed record Example(int[] Ids, double Prior, bool Ends);
}
