namespace Tapescript.Text.Chapters;

/// <summary>Finds topics in a text and groups them into chapters with titles from their own key phrases.</summary>
public static class ChapterFinder
{
    private const double TopicPrice = 0.8;
    private const double ChapterPrice = 1.6;
    private const int LeastWordsOfTopic = 30;
    private const int LongestTopic = 120;
    private const int LongestChapter = 60;

    /// <summary>Finds the topics of a text: every one of at least 30 words; a shorter one joins its neighbour.</summary>
    /// <param name="sentences">The sentences in order.</param>
    /// <returns>The topics in order; the first begins at 0. Empty for no sentences.</returns>
    public static IReadOnlyList<FoundChapter> Topics(IReadOnlyList<string> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        if (sentences.Count == 0)
            return [];
        var words = Words(sentences);
        var topics = TopicSegmenter.Segment(
            TopicTerms.Of(words),
            TopicOpenings.Of(words, null),
            TopicPrice,
            LongestTopic
        );
        return Titled(LongEnough(topics, words, LeastWordsOfTopic), sentences, words);
    }

    /// <summary>Finds the chapters of a text: topics joined until each is long enough to be worth a line of contents.</summary>
    /// <param name="sentences">The sentences in order.</param>
    /// <param name="pauses">The pause before each sentence in ms, null where it is not known.</param>
    /// <param name="leastWords">The fewest words of a chapter.</param>
    /// <returns>The chapters, and the sentences where topics begin, 0-based, in order.</returns>
    public static (IReadOnlyList<FoundChapter> Chapters, IReadOnlyList<int> Topics) Find(
        IReadOnlyList<string> sentences,
        IReadOnlyList<long?>? pauses,
        int leastWords
    )
    {
        ArgumentNullException.ThrowIfNull(sentences);
        if (sentences.Count == 0)
            return ([], []);
        var words = Words(sentences);
        var terms = TopicTerms.Of(words);
        var openings = TopicOpenings.Of(words, pauses);
        var topics = TopicSegmenter.Segment(terms, openings, TopicPrice, LongestTopic);
        var ofTopics = topics.Select(t => openings[t]).ToArray();
        var groups = TopicSegmenter.Segment(terms.Grouped(topics), ofTopics, ChapterPrice, LongestChapter);
        var starts = LongEnough([.. groups.Select(g => topics[g])], words, leastWords);
        return (Titled(starts, sentences, words), topics);
    }

    private static List<List<TopicWord>> Words(IReadOnlyList<string> sentences)
    {
        var cutter = new TopicWords();
        return [.. sentences.Select(cutter.Of)];
    }

    // A chapter too short joins the one before; the first joins the one after.
    private static List<int> LongEnough(List<int> starts, List<List<TopicWord>> words, int least)
    {
        var kept = new List<int> { 0 };
        foreach (var start in starts.Skip(1))
        {
            if (Count(words, kept[^1], start) >= least)
                kept.Add(start);
        }

        if (kept.Count > 1 && Count(words, kept[^1], words.Count) < least)
            kept.RemoveAt(kept.Count - 1);
        return kept;
    }

    private static int Count(List<List<TopicWord>> words, int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
            count += words[i].Count;
        return count;
    }

    private static List<FoundChapter> Titled(
        List<int> starts,
        IReadOnlyList<string> sentences,
        List<List<TopicWord>> words
    )
    {
        var titles = new ChapterTitles(sentences, words);
        var chapters = new List<FoundChapter>(starts.Count);
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : sentences.Count;
            chapters.Add(new FoundChapter(starts[i], titles.Of(starts[i], end)));
        }

        return chapters;
    }
}
