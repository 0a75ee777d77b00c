using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Cleaning;

namespace Tapescript.Text.Paragraphs;

/// <summary>
/// Groups sentences: as the source does, else where somebody else speaks, after a pause that is long for this file,
/// where the topic shifts, and before they grow too long. Never in mid-sentence.
/// </summary>
internal sealed class ParagraphBuilder
{
    private const long LeastPause = 1500;
    private const int LongestOfSource = 300;
    private const int LeastOfTopic = 40;
    private readonly IReadOnlyList<SentenceDraft> _sentences;
    private readonly HashSet<int> _chapters;
    private readonly HashSet<int> _topics;
    private readonly int _words;
    private readonly long _pause;
    private readonly bool _source;

    private ParagraphBuilder(
        IReadOnlyList<SentenceDraft> sentences,
        IEnumerable<Chapter> chapters,
        IEnumerable<int> topics,
        int words
    )
    {
        _sentences = sentences;
        _topics = [.. topics];
        _chapters = [.. chapters.Where(c => c.First is not null).Select(c => c.First!.Value)];
        _words = words;
        _pause = LongPause(sentences);
        _source = sentences.Any(s => s.Paragraph);
    }

    public static IReadOnlyList<Paragraph> Build(
        IReadOnlyList<SentenceDraft> sentences,
        IEnumerable<Chapter> chapters,
        IEnumerable<int> topics,
        int words
    ) => new ParagraphBuilder(sentences, chapters, topics, words).Build();

    private List<Paragraph> Build()
    {
        var paragraphs = new List<Paragraph>();
        int first = 0,
            words = 0;
        var reason = _source ? ParagraphReason.Source : ParagraphReason.Topic;
        for (var i = 0; i < _sentences.Count; i++)
        {
            if (i > first && ReasonAt(i, words) is { } next)
            {
                paragraphs.Add(Paragraph(first, i, reason));
                (first, words, reason) = (i, 0, next);
            }

            words += _sentences[i].Words;
        }

        if (first < _sentences.Count)
            paragraphs.Add(Paragraph(first, _sentences.Count, reason));
        return paragraphs;
    }

    private static Paragraph Paragraph(int first, int end, ParagraphReason reason) =>
        new()
        {
            First = first,
            Count = end - first,
            Reason = reason,
        };

    private ParagraphReason? ReasonAt(int i, int words)
    {
        if (_chapters.Contains(i))
            return ParagraphReason.Topic;
        if (_sentences[i].Paragraph)
            return ParagraphReason.Source;
        if (_sentences[i].Turn || _sentences[i].Sentence.Speaker != _sentences[i - 1].Sentence.Speaker)
            return ParagraphReason.Speaker;
        var limit = _source ? LongestOfSource : _words;
        if (!_source && PauseBefore(_sentences, i) >= _pause)
            return ParagraphReason.Pause;
        if (!_source && words >= LeastOfTopic && _topics.Contains(i))
            return ParagraphReason.Topic;
        return words >= limit / 2 && words + _sentences[i].Words > limit ? ParagraphReason.Length : null;
    }

    // Long is what hardly ever happens in this file.
    private static long LongPause(IReadOnlyList<SentenceDraft> sentences)
    {
        var pauses = new List<long>();
        for (var i = 1; i < sentences.Count; i++)
        {
            if (PauseBefore(sentences, i) is { } pause)
                pauses.Add(pause);
        }

        pauses.Sort();
        return pauses.Count == 0 ? long.MaxValue : Math.Max(LeastPause, pauses[(int)(pauses.Count * 0.95)]);
    }

    private static long? PauseBefore(IReadOnlyList<SentenceDraft> sentences, int i)
    {
        var (before, after) = (sentences[i - 1].Sentence, sentences[i].Sentence);
        return after.Timing == Timing.Exact ? after.Start - before.End : null;
    }
}
