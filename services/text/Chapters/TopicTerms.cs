namespace Tapescript.Text.Chapters;

/// <summary>The sentences of a document as numbers: one for each word that can tell a topic.</summary>
internal sealed class TopicTerms
{
    private const int Stem = 5;
    private const int EvenBlocks = 16;

    private TopicTerms(int[][] sentences, int vocabulary, int count)
    {
        Sentences = sentences;
        Vocabulary = vocabulary;
        Count = count;
    }

    /// <summary>The terms of each sentence, 0 to <see cref="Vocabulary"/>.</summary>
    public int[][] Sentences { get; }

    /// <summary>How many different terms there are.</summary>
    public int Vocabulary { get; }

    /// <summary>How many terms there are.</summary>
    public int Count { get; }

    public static TopicTerms Of(IReadOnlyList<List<TopicWord>> sentences)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        var terms = new int[sentences.Count][];
        var buffer = new List<int>();
        for (var i = 0; i < terms.Length; i++)
        {
            buffer.Clear();
            foreach (var word in sentences[i])
            {
                if (StopWords.Contains(word.Lower))
                    continue;
                var stem = word.Lower.AsSpan(0, Math.Min(Stem, word.Lower.Length));
                if (!lookup.TryGetValue(stem, out var id))
                    lookup[stem] = id = ids.Count;
                buffer.Add(id);
            }

            terms[i] = [.. buffer];
        }

        return new TopicTerms(terms, ids.Count, terms.Sum(t => t.Length)).WithoutEven();
    }

    /// <summary>The same terms with several sentences taken as one.</summary>
    public TopicTerms Grouped(IReadOnlyList<int> starts)
    {
        var groups = new int[starts.Count][];
        for (var g = 0; g < groups.Length; g++)
        {
            var end = g + 1 < groups.Length ? starts[g + 1] : Sentences.Length;
            groups[g] = [.. Sentences[starts[g]..end].SelectMany(s => s)];
        }

        return new TopicTerms(groups, Vocabulary, Count);
    }

    // In a long document a word that stands in nearly every part of it tells no part from another.
    private TopicTerms WithoutEven()
    {
        if (Sentences.Length < EvenBlocks * 8)
            return this;
        var seen = new int[Vocabulary];
        var last = new int[Vocabulary];
        for (var i = 0; i < Sentences.Length; i++)
        {
            var block = 1 + (int)((long)i * EvenBlocks / Sentences.Length);
            foreach (var id in Sentences[i])
            {
                if (last[id] == block)
                    continue;
                last[id] = block;
                seen[id]++;
            }
        }

        var kept = Sentences.Select(s => Array.FindAll(s, id => seen[id] < EvenBlocks - 1)).ToArray();
        return new TopicTerms(kept, Vocabulary, kept.Sum(s => s.Length));
    }
}
