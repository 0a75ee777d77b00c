using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Cleaning;

namespace Tapescript.Text.Paragraphs;

/// <summary>Gives the chapters that the publisher or the source has their first sentence.</summary>
internal static class ChapterMapper
{
    private const long Tolerance = 500;

    public static IReadOnlyList<Chapter> Map(IReadOnlyList<Chapter> chapters, IReadOnlyList<SentenceDraft> sentences)
    {
        var mapped = new List<Chapter>(chapters.Count);
        var next = 0;
        foreach (var chapter in chapters.OrderBy(c => c.Start ?? long.MaxValue))
        {
            if (chapter.Start is not { } start)
            {
                mapped.Add(chapter with { First = sentences.Count > 0 && mapped.Count == 0 ? 0 : null });
                continue;
            }

            while (next < sentences.Count && !(sentences[next].Sentence.Start >= start - Tolerance))
                next++;
            mapped.Add(chapter with { First = next < sentences.Count ? next : null });
        }

        return mapped;
    }
}
