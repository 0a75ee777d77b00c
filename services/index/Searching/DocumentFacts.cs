using System.Text.Json;
using Tapescript.Index.Postings;
using Tapescript.Text.Search;

namespace Tapescript.Index.Searching;

/// <summary>What a search knows of a document. A key never gets another content, so it may be remembered.</summary>
internal sealed class DocumentFacts
{
    public DocumentFacts(FactsRow row)
    {
        Row = row;
        Lengths = row.Lengths;
        Stem = StemOf(row.Language);
        Year = row.Published is { Length: >= 4 } day ? day[..4] : null;
        Chapters = JsonSerializer.Deserialize<ChapterMark[]>(row.Chapters, JsonSerializerOptions.Web) ?? [];
        spans = row.IsSource == 1 ? null : SegmentSpans.Unpack(row.Spans, row.Segments);
    }

    private readonly (int First, int Last)[]? spans;

    public FactsRow Row { get; }

    public byte[] Lengths { get; }

    /// <summary>Which of <see cref="WordStem.All"/> made its terms.</summary>
    public int Stem { get; }

    public string? Year { get; }

    public IReadOnlyList<ChapterMark> Chapters { get; }

    /// <summary>How many sentences of the source there are, as far as this document knows.</summary>
    public int Sentences =>
        spans is null ? Row.Segments
        : spans.Length == 0 ? 0
        : spans.Max(span => span.Last) + 1;

    public bool IsSource => Row.IsSource == 1;

    /// <summary>The sentences of the source that a segment says; the last before the first when it says none.</summary>
    public (int First, int Last) Span(int position) => spans is null ? (position, position) : spans[position];

    /// <summary>The segments that say any of these sentences.</summary>
    public IEnumerable<int> Saying(int first, int last)
    {
        if (spans is null)
        {
            for (var i = first; i <= last && i < Row.Segments; i++)
                yield return i;
            yield break;
        }

        for (var i = 0; i < spans.Length; i++)
        {
            if (spans[i].First <= last && spans[i].Last >= first && spans[i].Last >= spans[i].First)
                yield return i;
        }
    }

    public string? ChapterOf(int sentence) => Chapters.LastOrDefault(chapter => chapter.First <= sentence)?.Title;

    private static int StemOf(string language)
    {
        var stem = WordStem.For(language);
        for (var i = 0; i < WordStem.All.Count; i++)
        {
            if (ReferenceEquals(WordStem.All[i], stem))
                return i;
        }

        return 0;
    }
}
