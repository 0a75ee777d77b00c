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
        var piece = _source ? SourcePiece(0) : _words;
        var most = piece;
        for (var i = 0; i < _sentences.Count; i++)
        {
            if (i > first && ReasonAt(i, words, most) is { } next)
            {
                paragraphs.Add(Paragraph(first, i, reason));
                (first, reason) = (i, next);
                if (_source && next == ParagraphReason.Length)
                    most += piece;
                else
                    (words, piece) = (0, _source ? SourcePiece(i) : _words);
                if (words == 0)
                    most = piece;
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

    private ParagraphReason? ReasonAt(int i, int words, int most)
    {
        if (Border(i) is { } border)
            return border;
        var own = _sentences[i].Words;
        // The pieces of a long paragraph are of about one length: it is cut where that is nearest.
        if (_source)
            return words + (own / 2) >= most ? ParagraphReason.Length : null;
        if (PauseBefore(_sentences, i) >= _pause)
            return ParagraphReason.Pause;
        if (words >= LeastOfTopic && _topics.Contains(i))
            return ParagraphReason.Topic;
        return words >= most / 2 && words + own > most ? ParagraphReason.Length : null;
    }

    private ParagraphReason? Border(int i)
    {
        if (_chapters.Contains(i))
            return ParagraphReason.Topic;
        if (_sentences[i].Paragraph)
            return ParagraphReason.Source;
        return _sentences[i].Turn || _sentences[i].Sentence.Speaker != _sentences[i - 1].Sentence.Speaker
            ? ParagraphReason.Speaker
            : null;
    }

    /// <returns>The words of each piece of the source's paragraph that begins here; no limit when it is readable as it is.</returns>
    private int SourcePiece(int first)
    {
        if (first >= _sentences.Count)
            return int.MaxValue;
        var words = _sentences[first].Words;
        for (var i = first + 1; i < _sentences.Count && Border(i) is null; i++)
            words += _sentences[i].Words;
        return words * 4 <= _words * 5 ? int.MaxValue : words / ((words + _words - 1) / _words);
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
