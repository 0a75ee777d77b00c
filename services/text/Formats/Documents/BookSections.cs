using System.Globalization;

namespace Tapescript.Text.Formats;

/// <summary>Cuts a document into its chapters, and a long one that has none into parts of about half an hour.</summary>
internal sealed class BookSections(PlayLinks links)
{
    private const long PartMs = 30 * 60_000;
    private const int PartParagraphs = 300;
    private const int HalfPage = 1500;
    private readonly HashSet<string> _anchors = new(["contents", "text", "about"], StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public List<BookSection> Of(ReadingText reading, IReadOnlyList<BookParagraph?> paragraphs)
    {
        var hasChapters = reading.After.Count > 0 || reading.Paragraphs.Any(p => p.Chapters.Count > 0);
        var sections = hasChapters ? Chapters(reading, paragraphs) : Parts(paragraphs);
        for (var i = 1; i < sections.Count; i++)
            sections[i].BeginsPage = IsHalfPage(sections[i - 1]);
        return sections.Count > 0 ? sections : [new BookSection { Anchor = Anchor("transcript") }];
    }

    private List<BookSection> Chapters(ReadingText reading, IReadOnlyList<BookParagraph?> paragraphs)
    {
        var sections = new List<BookSection>();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            foreach (var chapter in reading.Paragraphs[i].Chapters)
                sections.Add(Chapter(chapter));
            if (paragraphs[i] is not { } paragraph)
                continue;
            if (sections.Count == 0)
                sections.Add(new BookSection { Anchor = Anchor("beginning") });
            sections[^1].Paragraphs.Add(paragraph);
        }

        sections.AddRange(reading.After.Select(Chapter));
        return sections;
    }

    private BookSection Chapter(Contracts.Transcripts.Chapter chapter)
    {
        var title = PlainLine.Of(chapter.Title);
        return new BookSection
        {
            Title = title ?? "Untitled chapter",
            IsPart = title is null,
            Anchor = Anchor(title ?? ""),
            Time = chapter.Start is { } start ? Clock.Long(start) : null,
            Link = links.At(chapter.Start),
        };
    }

    private List<BookSection> Parts(IReadOnlyList<BookParagraph?> paragraphs)
    {
        var shown = paragraphs.OfType<BookParagraph>().ToList();
        var timed = shown.Count > 0 && shown.TrueForAll(p => p.Start is not null);
        var isLong = shown.Count > PartParagraphs || (timed && shown[^1].Start - shown[0].Start > PartMs * 3 / 2);
        var sections = new List<BookSection>();
        long until = 0;
        foreach (var paragraph in shown)
        {
            var begins =
                sections.Count == 0
                || (isLong && (sections[^1].Paragraphs.Count >= PartParagraphs || (timed && paragraph.Start >= until)));
            if (begins)
            {
                sections.Add(isLong ? Part(sections.Count + 1, timed ? paragraph : null) : Part());
                until = (((paragraph.Start ?? 0) / PartMs) + 1) * PartMs;
            }

            sections[^1].Paragraphs.Add(paragraph);
        }

        return sections;
    }

    private static bool IsHalfPage(BookSection section)
    {
        var length = 0;
        foreach (var paragraph in section.Paragraphs)
        foreach (var passage in paragraph.Passages)
            length += passage?.Pieces.Sum(p => p.Text.Length) ?? 0;
        return length >= HalfPage;
    }

    private BookSection Part() => new() { Anchor = Anchor("transcript") };

    private BookSection Part(int number, BookParagraph? first)
    {
        var title = first?.Start is { } start
            ? "From " + Clock.Long(start)
            : "Part " + number.ToString(CultureInfo.InvariantCulture);
        return new BookSection
        {
            Title = title,
            IsPart = true,
            Anchor = Anchor(title),
        };
    }

    private string Anchor(string title)
    {
        var words = new string([.. title.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : '-')]);
        var slug = string.Join('-', words.Split('-', StringSplitOptions.RemoveEmptyEntries));
        slug = slug.Length == 0 ? "chapter" : slug;
        var unique = slug;
        while (!_anchors.Add(unique))
        {
            _counts[slug] = _counts.GetValueOrDefault(slug, 1) + 1;
            unique = FormattableString.Invariant($"{slug}-{_counts[slug]}");
        }

        return unique;
    }
}
