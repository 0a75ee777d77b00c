using Tapescript.Contracts.Transcripts;

namespace Tapescript.Gateway.Web.Read;

/// <summary>Finds the first sentence of each chapter, also of those that only have a time.</summary>
internal static class ReadChapters
{
    public static IReadOnlyList<ReadChapter> Of(Transcript transcript) =>
        [
            .. transcript
                .Chapters.Select(chapter => (chapter, first: FirstOf(chapter, transcript.Sentences)))
                .Where(found => found.first >= 0 && found.first < transcript.Sentences.Count)
                .OrderBy(found => found.first)
                .Select(found => new ReadChapter(
                    found.chapter.Title,
                    found.first,
                    found.chapter.Start,
                    found.chapter.Origin
                )),
        ];

    private static int FirstOf(Chapter chapter, IReadOnlyList<Sentence> sentences)
    {
        if (chapter.First is { } first)
            return first;
        if (chapter.Start is not { } start)
            return -1;
        for (var i = 0; i < sentences.Count; i++)
        {
            if (sentences[i].Start >= start)
                return i;
        }

        return -1;
    }
}
