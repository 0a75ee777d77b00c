namespace Tapescript.Text.Alignment;

/// <summary>
/// Per pair of sentences of a band: which words of the one the other calls for, and how much likelier than by themselves.
/// </summary>
internal sealed class ExplainedWords
{
    private readonly int[] from;
    private readonly int[] count;
    private readonly List<(int Place, float Odds)> entries = [];

    private readonly float[] perChance;

    private ExplainedWords(int cells, AlignmentWords side)
    {
        (from, count) = (new int[cells], new int[cells]);
        perChance = new float[side.Vocabulary];
        for (var word = 0; word < perChance.Length; word++)
            perChance[word] = (float)side.Total / side.Occurrences(word);
    }

    public ReadOnlySpan<(int Place, float Odds)> In(int cell) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(entries).Slice(from[cell], count[cell]);

    /// <summary>Words of the target sentences.</summary>
    public static ExplainedWords OfTarget(Band band, AlignmentWords source, AlignmentWords target, WordLinks links)
    {
        var explained = new ExplainedWords(band.Cells, target);
        var called = new float[target.Vocabulary];
        var touched = new List<int>();
        for (var i = 0; i < source.Of.Length; i++)
        {
            Call(source.Of[i], links, called, touched);
            var last = Math.Min(band.To(i + 1), target.Of.Length);
            for (var j = Math.Max(1, band.From(i + 1)); j <= last; j++)
                explained.Note(band.Cell(i + 1, j), target.Of[j - 1], called);
            Forget(called, touched);
        }

        return explained;
    }

    /// <summary>Words of the source sentences.</summary>
    public static ExplainedWords OfSource(Band band, AlignmentWords source, AlignmentWords target, WordLinks links)
    {
        var explained = new ExplainedWords(band.Cells, source);
        var called = new float[source.Vocabulary];
        var touched = new List<int>();
        var first = 1;
        for (var j = 1; j <= target.Of.Length; j++)
        {
            // Rows of a band only ever move on, so those that hold a column are neighbours.
            while (first < source.Of.Length && band.To(first) < j)
                first++;
            Call(target.Of[j - 1], links, called, touched);
            for (var i = first; i <= source.Of.Length && band.From(i) <= j; i++)
            {
                if (j <= band.To(i))
                    explained.Note(band.Cell(i, j), source.Of[i - 1], called);
            }

            Forget(called, touched);
        }

        return explained;
    }

    private static void Call(int[] words, WordLinks links, float[] called, List<int> touched)
    {
        foreach (var word in words)
        {
            foreach (var (other, chance) in links.Of(word))
            {
                if (called[other] == 0)
                    touched.Add(other);
                called[other] += chance;
            }
        }
    }

    private static void Forget(float[] called, List<int> touched)
    {
        foreach (var word in touched)
            called[word] = 0;
        touched.Clear();
    }

    private void Note(int cell, int[] words, float[] called)
    {
        from[cell] = entries.Count;
        for (var place = 0; place < words.Length; place++)
        {
            var chance = called[words[place]];
            if (chance > 0)
                entries.Add((place, chance * perChance[words[place]]));
        }

        count[cell] = entries.Count - from[cell];
    }
}
