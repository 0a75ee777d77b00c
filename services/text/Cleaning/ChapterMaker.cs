using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Chapters;
using Tapescript.Text.Paragraphs;

namespace Tapescript.Text.Cleaning;

/// <summary>The chapters of a document: the publisher's or the source's where there are any, else those that are found.</summary>
internal static class ChapterMaker
{
    private const int LeastDocument = 600;
    private const int LeastChapter = 150;
    private const int MostChapters = 40;

    /// <returns>The chapters, and the sentences where topics begin.</returns>
    public static (IReadOnlyList<Chapter> Chapters, IReadOnlyList<int> Topics) Make(
        IReadOnlyList<Chapter> given,
        IReadOnlyList<SentenceDraft> sentences
    )
    {
        var words = sentences.Sum(s => s.Words);
        var (found, topics) = ChapterFinder.Find(
            [.. sentences.Select(s => s.Sentence.Text)],
            [.. sentences.Select((_, i) => PauseBefore(sentences, i))],
            Math.Max(LeastChapter, words / MostChapters)
        );
        if (given.Count > 0)
            return (ChapterMapper.Map(given, sentences), topics);
        if (words < LeastDocument || found.Count < 2)
            return ([], topics);
        return ([.. found.Select(f => Inferred(f, sentences[f.First].Sentence))], topics);
    }

    private static Chapter Inferred(FoundChapter found, Sentence first) =>
        new()
        {
            Title = found.Title,
            First = found.First,
            Start = first.Start,
            Origin = ChapterOrigin.Inferred,
        };

    private static long? PauseBefore(IReadOnlyList<SentenceDraft> sentences, int i) =>
        i > 0 && sentences[i].Sentence.Timing == Timing.Exact
            ? sentences[i].Sentence.Start - sentences[i - 1].Sentence.End
            : null;
}
