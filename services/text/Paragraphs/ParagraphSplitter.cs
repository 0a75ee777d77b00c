using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Chapters;
using Tapescript.Text.Formats;
using Tapescript.Text.Sentences;
using Tapescript.Text.Words;

namespace Tapescript.Text.Paragraphs;

/// <summary>Paragraphs of plain text, and of a document.</summary>
public static class ParagraphSplitter
{
    private const int MostWords = 120;
    private const int LeastWords = 40;

    /// <summary>Groups the sentences of a text into paragraphs: at blank lines where it has them, else where the topic shifts or 120 words are reached. Words are neither added nor dropped.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language, BCP 47; null to have it guessed.</param>
    /// <returns>The paragraphs in order, each at least one sentence.</returns>
    public static IReadOnlyList<string> Split(string text, string? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var paragraphs = new List<string>();
        foreach (var block in Blocks(text))
            paragraphs.AddRange(Grouped([.. SentenceSplitter.Split(block, language)]));
        return paragraphs;
    }

    /// <summary>The paragraphs of a clean document as text.</summary>
    /// <param name="document">A document with sentences.</param>
    /// <returns>One text a paragraph.</returns>
    public static IReadOnlyList<string> Of(Transcript document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return
        [
            .. document.Paragraphs.Select(p =>
                WideText.JoinAll(document.Sentences.Skip(p.First).Take(p.Count).Select(s => s.Text))
            ),
        ];
    }

    private static IEnumerable<string> Blocks(string text) =>
        text.ReplaceLineEndings("\n")
            .Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Grouped(IReadOnlyList<string> sentences)
    {
        var topics = ChapterFinder.Topics(sentences).Select(t => t.First).ToHashSet();
        int first = 0,
            words = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            var own = WordSegmenter.Count(sentences[i]);
            if (i > first && (words + own > MostWords || (words >= LeastWords && topics.Contains(i))))
            {
                yield return WideText.JoinAll(sentences.Skip(first).Take(i - first));
                (first, words) = (i, 0);
            }

            words += own;
        }

        if (first < sentences.Count)
            yield return WideText.JoinAll(sentences.Skip(first));
    }
}
