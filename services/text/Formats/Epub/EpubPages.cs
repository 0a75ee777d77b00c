namespace Tapescript.Text.Formats;

/// <summary>The pages that are read: title, chapters, what else the source says.</summary>
internal sealed class EpubPages(Book book)
{
    private const int MostParagraphs = 400;

    public IEnumerable<EpubPage> All()
    {
        yield return new EpubPage("title.xhtml", "Title page", true, TitlePage());
        for (var i = 0; i < book.Sections.Count; i++)
        {
            var section = book.Sections[i];
            var label = section.Title ?? (book.Sections.Count > 1 ? "Beginning" : book.Title);
            for (var from = 0; from == 0 || from < section.Paragraphs.Count; from += MostParagraphs)
                yield return new EpubPage(
                    FormattableString.Invariant($"text-{i + 1:000}-{(from / MostParagraphs) + 1:00}.xhtml"),
                    from == 0 ? label : null,
                    section.IsPart || (section.Title is null && book.Sections.Count > 1),
                    SectionPage(section, label, from)
                );
        }

        if (book.More.Count > 0)
            yield return new EpubPage("about.xhtml", "From the source", true, AboutPage());
    }

    /// <summary>Everything before the body.</summary>
    public static void Open(MarkupWriter page, string title)
    {
        page.Write($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n");
        page.Write(
            $"<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"en\" xml:lang=\"en\">\n"
        );
        page.Write(
            $"<head>\n<meta charset=\"utf-8\"/>\n<title>{title}</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/>\n</head>\n"
        );
    }

    private byte[] TitlePage()
    {
        using var page = new MarkupWriter();
        var text = new PassageMarkup(page, book, isXml: true);
        Open(page, book.Title);
        page.Write($"<body epub:type=\"frontmatter\">\n<section class=\"title-page\" epub:type=\"titlepage\">\n<h1");
        text.Language(book.Source);
        page.Write($">{book.Title}</h1>\n");
        if (book.Link is { } link)
            page.Write($"<p class=\"source\">Source: <a href=\"{link}\"><bdi>{link}</bdi></a></p>\n");
        Facts(page, book.Facts);
        foreach (var line in book.Quality)
            page.Write($"<p class=\"quality\">{line}</p>\n");
        page.Write($"<p class=\"colophon\">Made with Tapescript.</p>\n</section>\n</body>\n</html>\n");
        return page.ToBytes();
    }

    private byte[] SectionPage(BookSection section, string label, int from)
    {
        using var page = new MarkupWriter();
        var text = new PassageMarkup(page, book, isXml: true);
        Open(page, label);
        page.Write($"<body epub:type=\"bodymatter\"{Markup.When(book.InColumns, " class=\"columns\"")}>\n");
        page.Write($"<section{Markup.When(section.Title is not null && from == 0, " epub:type=\"chapter\"")}>\n");
        if (section.Title is not null && from == 0)
        {
            page.Write($"<h1>");
            text.Title(section.Title, section.IsPart);
            page.Write($"</h1>\n");
            if (section.Time is not null)
            {
                page.Write($"<p class=\"at\">");
                text.Time(section.Time, section.Link);
                page.Write($"</p>\n");
            }
        }

        if (from < section.Paragraphs.Count)
            text.ColumnHeads();
        else
            page.Write($"<p class=\"note\">There is no text here.</p>\n");
        foreach (var paragraph in section.Paragraphs.Skip(from).Take(MostParagraphs))
            text.Paragraph(paragraph);
        page.Write($"</section>\n</body>\n</html>\n");
        return page.ToBytes();
    }

    private byte[] AboutPage()
    {
        using var page = new MarkupWriter();
        Open(page, "From the source");
        page.Write($"<body epub:type=\"backmatter\">\n<section epub:type=\"appendix\">\n<h1>From the source</h1>\n");
        Facts(page, book.More);
        page.Write($"</section>\n</body>\n</html>\n");
        return page.ToBytes();
    }

    private static void Facts(MarkupWriter page, IReadOnlyList<BookFact> facts)
    {
        if (facts.Count == 0)
            return;
        page.Write($"<dl>\n");
        foreach (var (name, value) in facts)
            page.Write($"<dt><bdi>{name}</bdi></dt><dd><bdi>{value}</bdi></dd>\n");
        page.Write($"</dl>\n");
    }
}
