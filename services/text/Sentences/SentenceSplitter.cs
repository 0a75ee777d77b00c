namespace Tapescript.Text.Sentences;

/// <summary>Cuts plain text into sentences.</summary>
public static class SentenceSplitter
{
    private const int LongestListed = 20_000;

    /// <summary>Cuts a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language, BCP 47; null when it is not known.</param>
    /// <returns>The sentences in order, without the white space around them.</returns>
    public static IReadOnlyList<string> Split(string text, string? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<string>();
        foreach (var block in Blocks(text))
        {
            var items = block.Length <= LongestListed ? NumberedLists.Find(block) : [];
            if (items.Count == 0)
            {
                SplitBlock(block, language, sentences);
                continue;
            }

            for (var i = 0; i < items.Count; i++)
                SplitBlock(block[items[i]..(i + 1 < items.Count ? items[i + 1] : block.Length)], language, sentences);
        }

        return sentences;
    }

    private static void SplitBlock(string block, string? language, List<string> sentences)
    {
        var from = 0;
        foreach (var end in SentenceBoundaries.Find(block, language))
        {
            Add(sentences, block.AsSpan(from, end - from));
            from = end;
        }

        Add(sentences, block.AsSpan(from));
    }

    private static void Add(List<string> sentences, ReadOnlySpan<char> sentence)
    {
        sentence = sentence.Trim();
        if (sentence.Length > 0)
            sentences.Add(sentence.ToString());
    }

    // An empty line ends a sentence whatever stands before it; one line feed is white space.
    private static IEnumerable<string> Blocks(string text)
    {
        var block = new System.Text.StringBuilder();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                if (block.Length > 0 && !Words.Scripts.JoinWithoutSpace(block[^1], line[0]))
                    block.Append(' ');
                block.Append(line.Trim());
            }
            else if (block.Length > 0)
            {
                yield return block.ToString();
                block.Clear();
            }
        }

        if (block.Length > 0)
            yield return block.ToString();
    }
}
