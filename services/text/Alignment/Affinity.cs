namespace Tapescript.Text.Alignment;

/// <summary>
/// Evidence by looks alone, before any word is learned: per pair of sentences of a band the words that are alike, the
/// rarer, the more; 0 where nothing is. Only the rows of the last few source sentences are kept.
/// </summary>
internal sealed class Affinity : IEvidence
{
    private const int Commonest = 200;

    /// <summary>Those who ask keep within so many source sentences for a while.</summary>
    private const int RowsKept = 64;

    private readonly Band band;
    private readonly AlignmentWords source;
    private readonly AlignmentWords target;
    private readonly (int Target, float Chance)[]?[] cognates;
    private readonly int[]?[] places;
    private readonly float[][] rows = new float[RowsKept][];
    private readonly int[] rowOf = new int[RowsKept];
    private readonly bool[] isEmpty = new bool[RowsKept];

    public Affinity(Band band, AlignmentWords source, AlignmentWords target, (int Target, float Chance)[]?[] cognates)
    {
        (this.band, this.source, this.target, this.cognates) = (band, source, target, cognates);
        places = Places(target, cognates);
        Array.Fill(rowOf, -1);
        for (var n = 0; n < rows.Length; n++)
            rows[n] = new float[band.Widest];
    }

    public void Add(BeadShape shape, int sourceTo, int targetTo, float weight, Span<float> sums)
    {
        for (var i = sourceTo - shape.Source; i < sourceTo; i++)
        {
            var slot = Row(i);
            if (isEmpty[slot])
                continue;
            var row = rows[slot];
            for (var back = 0; back < shape.Target; back++)
            {
                var from = band.From(i + 1) + back - targetTo;
                var last = Math.Min(sums.Length - 1, band.To(i + 1) + back - targetTo);
                for (var n = Math.Max(0, from); n <= last; n++)
                    sums[n] += weight * row[n - from];
            }
        }
    }

    // A sentence is meant here, so cell (i + 1, j + 1) of the path's band stands for source i and target j.
    private int Row(int sentence)
    {
        var slot = sentence % rows.Length;
        if (rowOf[slot] == sentence)
            return slot;
        rowOf[slot] = sentence;
        if (!isEmpty[slot])
            Array.Clear(rows[slot]);
        isEmpty[slot] = true;
        var words = source.Of[sentence];
        foreach (var word in words)
        {
            foreach (var (t, chance) in cognates[word] ?? [])
            {
                if (places[t] is { } stands)
                    Add(slot, sentence, stands, Weight(chance, t, words.Length));
            }
        }

        return slot;
    }

    private float Weight(float chance, int word, int words) =>
        (float)(2 * Math.Log(1 + (chance * target.Total / ((double)target.Occurrences(word) * words))));

    private void Add(int slot, int sentence, int[] stands, float weight)
    {
        var (from, to) = (band.From(sentence + 1), band.To(sentence + 1));
        var first = Array.BinarySearch(stands, from - 1);
        for (var n = first < 0 ? ~first : first; n < stands.Length && stands[n] < to; n++)
        {
            rows[slot][stands[n] + 1 - from] += weight;
            isEmpty[slot] = false;
        }
    }

    // Of the words that something is like, the sentences that they stand in.
    private static int[]?[] Places(AlignmentWords target, (int Target, float Chance)[]?[] cognates)
    {
        var all = new int[]?[target.Vocabulary];
        foreach (var row in cognates)
        {
            foreach (var (t, _) in row ?? [])
            {
                if (all[t] is null && target.Occurrences(t) <= Commonest)
                    all[t] = new int[target.Occurrences(t)];
            }
        }

        var count = new int[target.Vocabulary];
        for (var j = 0; j < target.Of.Length; j++)
        {
            foreach (var t in target.Of[j])
            {
                if (all[t] is { } stands && (count[t] == 0 || stands[count[t] - 1] != j))
                    stands[count[t]++] = j;
            }
        }

        for (var t = 0; t < all.Length; t++)
        {
            if (all[t] is { } stands && count[t] < stands.Length)
                all[t] = stands[..count[t]];
        }

        return all;
    }
}
