using Tapescript.Text.Languages;

namespace Tapescript.Text.Sentences;

/// <summary>Cuts plain text into sentences.</summary>
public static class SentenceSplitter
{
    private const int Sample = 2000;

    /// <summary>Tells whether a text is one sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language, BCP 47; null when it is not known.</param>
    /// <returns>True when <see cref="Split"/> gives it back as it is, byte for byte, and nothing else.</returns>
    public static bool IsClean(string text, string? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Pass(text, language) is [var only] && only == text;
    }

    /// <summary>Cuts a text, in linear time. Each sentence satisfies <see cref="IsClean"/>: cut again it comes back as it is.</summary>
    /// <param name="text">The text. An empty line ends a sentence; any other line break is white space.</param>
    /// <param name="language">Its language, BCP 47; null when it is not known.</param>
    /// <returns>The sentences in order, without the white space around them.</returns>
    public static IReadOnlyList<string> Split(string text, string? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var settling = new SentenceSettling(language, text.Length);
        foreach (var sentence in Pass(text, language))
            settling.Add(sentence);
        return settling.Settled;
    }

    /// <summary>Cuts a text once; a piece may be cut differently when it stands alone.</summary>
    internal static IReadOnlyList<string> Pass(string text, string? language)
    {
        var sentences = new List<string>(text.Length / 60);
        var tables = SentenceLanguages.Of(
            language ?? LanguageDetection.Detect(text.Length > Sample ? text[..Sample] : text)
        );
        foreach (var block in TextBlocks.Of(text))
        {
            var items = InlineLists.Find(block);
            if (items.Count == 0)
            {
                SplitBlock(block, tables, sentences);
                continue;
            }

            for (var i = 0; i < items.Count; i++)
                SplitBlock(block[items[i]..(i + 1 < items.Count ? items[i + 1] : block.Length)], tables, sentences);
        }

        return sentences;
    }

    private static void SplitBlock(string block, SentenceLanguage language, List<string> sentences)
    {
        var from = HeadingEnd.Find(block);
        Add(sentences, block.AsSpan(0, from));
        foreach (var end in SentenceBoundaries.Find(block, language))
        {
            if (end <= from)
                continue;
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
}
