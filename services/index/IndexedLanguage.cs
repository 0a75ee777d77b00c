using System.Globalization;
using System.Text.Json;
using Tapescript.Contracts;
using Tapescript.Index.Postings;
using Tapescript.Text.Translating;

namespace Tapescript.Index;

/// <summary>A document in one language, ready to be stored.</summary>
internal sealed record IndexedLanguage(DocumentText Text, bool IsSource, DocumentPostings Postings)
{
    public static IndexedLanguage Of(DocumentHead head, LanguageSegments language)
    {
        var text = new DocumentText(language.Language, head.Title, head.Channel, language.Segments);
        return new IndexedLanguage(text, language.IsSource, DocumentPostings.Of(text));
    }

    public object Row(int doc, IndexJob job, DocumentHead head, string engine) =>
        new
        {
            Doc = doc,
            job.VideoId,
            Text.Language,
            PrimaryLanguage = LanguageTag.Primary(Text.Language),
            IsSource = IsSource ? 1 : 0,
            job.Version,
            RunId = job.RunId.ToString("D"),
            DocumentId = ShortId.Of(job.RunId),
            job.Stage,
            job.Document.Sha256,
            job.Document.Bytes,
            job.Document.MediaType,
            head.Title,
            head.Url,
            head.Channel,
            Published = head.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Chapters = JsonSerializer.Serialize(head.Chapters, JsonSerializerOptions.Web),
            Segments = Text.Segments.Count,
            Postings.Tokens,
            Postings.Lengths,
            Spans = IsSource ? [] : SegmentSpans.Pack(Text.Segments),
            Engine = engine,
            job.IndexedMs,
        };
}
