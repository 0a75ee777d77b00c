using System.Globalization;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>One HTML file that needs nothing else: no script, no picture, no font from elsewhere.</summary>
internal sealed class HtmlWriter : ITranscriptWriter
{
    private const int LongTitle = 70;

    public Held Holds =>
        Held.Meta | Held.Facts | Held.Chapters | Held.Speakers | Held.Translations | Held.Times | Held.EstimateNote;

    public bool HoldsEntry(Transcript transcript, MetaEntry entry) => true;

    public void Write(Transcript transcript, WriteOptions options, Stream target)
    {
        var book = BookBinder.Bind(transcript, options);
        using var page = new MarkupWriter();
        var text = new PassageMarkup(page, book, isXml: false);
        Head(page, book);
        Header(page, text, book);
        Contents(page, text, book);
        page.Write($"<main id=\"text\" tabindex=\"-1\">\n");
        foreach (var section in book.Sections)
            Section(page, text, section);
        page.Write($"</main>\n");
        Footer(page, book);
        page.Write($"</body>\n</html>\n");
        target.Write(page.ToBytes());
    }

    private static void Head(MarkupWriter page, Book book)
    {
        page.Write($"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        page.Write(
            $"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{HtmlStyle.Hash}'; base-uri 'none'; form-action 'none'\"/>\n"
        );
        page.Write($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        page.Write(
            $"<meta name=\"referrer\" content=\"no-referrer\"/>\n<meta name=\"generator\" content=\"Tapescript\"/>\n"
        );
        if (PlainLine.Of(book.Meta.Channel) is { } channel)
            page.Write($"<meta name=\"author\" content=\"{channel}\"/>\n");
        if (book.Meta.Published is { } day)
            page.Write(
                $"<meta name=\"date\" content=\"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\"/>\n"
            );
        page.Write($"<title>{book.Title}</title>\n<style>");
        page.Raw(HtmlStyle.Sheet);
        page.Write($"</style>\n</head>\n<body{Markup.When(book.InColumns, " class=\"columns\"")}>\n");
    }

    private static void Header(MarkupWriter page, PassageMarkup text, Book book)
    {
        page.Write(
            $"<a class=\"skip\" href=\"#text\">Skip to the text</a>\n<header>\n<h1{Markup.When(book.Title.Length > LongTitle, " class=\"long\"")}"
        );
        text.Language(book.Source);
        page.Write($">{book.Title}</h1>\n");
        if (book.Link is { } link)
            page.Write(
                $"<p class=\"source\">Source: <a href=\"{link}\" rel=\"noopener noreferrer\"><bdi>{link}</bdi></a></p>\n"
            );
        Facts(page, book.Facts);
        if (book.Quality.Count > 0)
            page.Write($"<p class=\"quality\">{string.Join(' ', book.Quality)}</p>\n");
        page.Write($"</header>\n");
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

    private static void Contents(MarkupWriter page, PassageMarkup text, Book book)
    {
        if (!book.Contents.Any())
            return;
        page.Write($"<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">Contents</h2>\n<ol>\n");
        foreach (var section in book.Contents)
        {
            page.Write($"<li><a href=\"#{section.Anchor}\">");
            text.Title(section.Title!, section.IsPart);
            page.Write($"</a>");
            text.Time(section.Time, link: null);
            page.Write($"</li>\n");
        }

        page.Write($"</ol>\n</nav>\n");
    }

    private static void Section(MarkupWriter page, PassageMarkup text, BookSection section)
    {
        if (section.Title is null)
        {
            page.Write($"<section id=\"{section.Anchor}\" aria-label=\"Text\">\n");
        }
        else
        {
            page.Write(
                $"<section class=\"chapter{Markup.When(section.BeginsPage, " new-page")}\" aria-labelledby=\"{section.Anchor}\">\n<h2 id=\"{section.Anchor}\">"
            );
            text.Title(section.Title, section.IsPart);
            page.Write($" ");
            text.Time(section.Time, section.Link);
            page.Write($"</h2>\n");
        }

        if (section.Paragraphs.Count > 0)
            text.ColumnHeads();
        foreach (var paragraph in section.Paragraphs)
            text.Paragraph(paragraph);
        page.Write($"</section>\n");
    }

    private static void Footer(MarkupWriter page, Book book)
    {
        page.Write($"<footer>\n");
        if (book.More.Count > 0)
        {
            page.Write($"<h2 id=\"about\">From the source</h2>\n");
            Facts(page, book.More);
        }

        page.Write($"<p class=\"colophon\">Made with Tapescript.</p>\n</footer>\n");
    }
}
