using System.Text;
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

    /// <summary>Tells whether a text is one paragraph of readable length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language, BCP 47; null to have it guessed.</param>
    /// <returns>True when <see cref="Split"/> gives it back as it is, byte for byte, and nothing else.</returns>
    public static bool IsClean(string text, string? language) => Split(text, language) is [var only] && only == text;

    /// <summary>
    /// Cuts a text into paragraphs: at blank lines where it has them; what is longer than 120 words then where the topic
    /// shifts or 120 words are reached. Words are neither added nor dropped, and a sentence is never cut.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language, BCP 47; null to have it guessed.</param>
    /// <returns>The paragraphs in order, each at least one sentence on one line. Each satisfies <see cref="IsClean"/>.</returns>
    public static IReadOnlyList<string> Split(string text, string? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var paragraphs = new List<string>();
        foreach (var lines in Blocks(text))
        {
            var line = OnOneLine(lines);
            if (WordSegmenter.Count(line) <= MostWords)
                paragraphs.Add(line);
            else
                Cut(line, SentenceSplitter.Split(string.Join('\n', lines), language), paragraphs);
        }

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

    private static IEnumerable<List<string>> Blocks(string text)
    {
        var lines = new List<string>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries))
        {
            if (line.Length > 0)
            {
                lines.Add(line);
                continue;
            }

            if (lines.Count > 0)
                yield return lines;
            lines = [];
        }

        if (lines.Count > 0)
            yield return lines;
    }

    private static string OnOneLine(List<string> lines)
    {
        var text = new StringBuilder(lines[0]);
        foreach (var line in lines.Skip(1))
        {
            if (!Scripts.JoinWithoutSpace(text[^1], line[0]))
                text.Append(' ');
            text.Append(line);
        }

        return text.ToString();
    }

    /// <summary>Groups sentences. The text's own spaces stay, so that a paragraph cut again is the same.</summary>
    private static void Cut(string line, IReadOnlyList<string> sentences, List<string> paragraphs)
    {
        var topics = ChapterFinder.Topics(sentences).Select(t => t.First).ToHashSet();
        int from = 0,
            at = 0,
            words = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            var own = WordSegmenter.Count(sentences[i]);
            if (at > from && (words + own > MostWords || (words >= LeastWords && topics.Contains(i))))
            {
                paragraphs.Add(line[from..at].Trim());
                (from, words) = (at, 0);
            }

            words += own;
            at = Behind(line, at, sentences[i]);
        }

        if (at > from)
            paragraphs.Add(line[from..].Trim());
    }

    private static int Behind(string line, int at, string sentence)
    {
        foreach (var sign in sentence)
        {
            if (char.IsWhiteSpace(sign))
                continue;
            while (line[at] != sign)
                at++;
            at++;
        }

        return at;
    }
}
