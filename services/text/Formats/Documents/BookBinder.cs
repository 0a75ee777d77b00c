using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Makes the document to read from the transcript.</summary>
internal sealed class BookBinder
{
    private const int MostColumns = 4;
    private readonly ReadingText _reading;
    private readonly PlayLinks _links;
    private readonly BookLanguage _source;
    private readonly IReadOnlyList<BookLanguage> _translations;

    private BookBinder(Transcript t, WriteOptions options)
    {
        _reading = ReadingText.Of(t, options);
        _links = PlayLinks.Of(t.Source);
        _source = BookLanguage.Of(t.Meta.Language ?? (t.Tracks.Count > 0 ? t.Tracks[0].Language : null));
        _translations = [.. _reading.Languages.Select(BookLanguage.Of)];
    }

    public static Book Bind(Transcript t, WriteOptions options) => new BookBinder(t, options).Bind(options);

    private Book Bind(WriteOptions options)
    {
        var t = _reading.Transcript;
        IReadOnlyList<BookLanguage> languages = [_source, .. _translations];
        var columns = options.Layout == TranslationLayout.Columns && languages.Count is > 1 and <= MostColumns;
        return new Book
        {
            Title = PlainLine.Of(t.Meta.Title) ?? "Transcript",
            Link = _links.Page,
            // Titles are not translated: beside a translation that stands alone their language is not known.
            Source = options.Layout == TranslationLayout.TranslationOnly ? BookLanguage.Unknown : _source,
            Languages = languages,
            InColumns = columns,
            Facts = BookFacts.Of(t, _translations),
            Quality = BookQuality.Of(t, options),
            More = BookFacts.More(t),
            Sections = new BookSections(_links).Of(_reading, Paragraphs()),
            Meta = t.Meta,
            Edition = string.Join(
                '\n',
                languages.Select(l => l.Tag ?? "und").Append(t.Source.Id).Append(columns ? "columns" : "")
            ),
        };
    }

    private List<BookParagraph?> Paragraphs()
    {
        var paragraphs = new List<BookParagraph?>(_reading.Paragraphs.Count);
        string? speaker = null;
        foreach (var paragraph in _reading.Paragraphs)
        {
            var passages = PassagesOf(paragraph);
            if (passages.TrueForAll(p => p is null or { Pieces.Count: 0 }))
            {
                paragraphs.Add(null);
                continue;
            }

            var name =
                paragraph.Speaker != speaker
                    ? PlainLine.Of(CaptionText.NameOf(_reading.Transcript, paragraph.Speaker))
                    : null;
            speaker = paragraph.Speaker;
            paragraphs.Add(
                new BookParagraph
                {
                    Number = paragraphs.Count + 1,
                    Start = paragraph.Start,
                    Time = paragraph.Start is { } start
                        ? (paragraph.Timing == Timing.Estimated ? "~" : "") + Clock.Long(start)
                        : null,
                    Link = _links.At(paragraph.Start),
                    Speaker = name,
                    Passages = passages,
                }
            );
        }

        return paragraphs;
    }

    private List<BookPassage?> PassagesOf(ReadingParagraph paragraph)
    {
        var passages = new List<BookPassage?>
        {
            paragraph.Lines.Count > 0 ? BookPassage.OfSource(_source, paragraph) : null,
        };
        for (var i = 0; i < _translations.Count; i++)
            passages.Add(
                i < paragraph.Beneath.Count ? BookPassage.OfTranslation(_translations[i], paragraph.Beneath[i]) : null
            );
        return passages;
    }
}
