using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Tapescript.Text.Formats;

/// <summary>The package document: what the book is, what it holds, in which order.</summary>
internal static class EpubPackage
{
    public const string Container = """
        <?xml version="1.0" encoding="utf-8"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
          <rootfiles>
            <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
          </rootfiles>
        </container>

        """;

    /// <summary>A UUID (version 8) of the edition: the same edition has the same one, always.</summary>
    public static string Identifier(Book book)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(book.Edition))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(bytes, bigEndian: true).ToString("D");
    }

    public static byte[] Write(Book book, IReadOnlyList<EpubPage> pages, string identifier)
    {
        using var page = new MarkupWriter();
        page.Write($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        page.Write(
            $"<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\" xml:lang=\"en\">\n"
        );
        Metadata(page, book, identifier);
        page.Write($"<manifest>\n");
        page.Write($"<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>\n");
        page.Write($"<item id=\"ncx\" href=\"toc.ncx\" media-type=\"application/x-dtbncx+xml\"/>\n");
        page.Write($"<item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>\n");
        foreach (var item in pages)
            page.Write($"<item id=\"{item.Id}\" href=\"{item.Name}\" media-type=\"application/xhtml+xml\"/>\n");
        page.Write(
            $"</manifest>\n<spine toc=\"ncx\"{Markup.When(book.Languages[0].IsRightToLeft, " page-progression-direction=\"rtl\"")}>\n"
        );
        for (var i = 0; i < pages.Count; i++)
            page.Write($"<itemref idref=\"{pages[i].Id}\"/>\n{Markup.When(i == 0, "<itemref idref=\"nav\"/>\n")}");
        page.Write($"</spine>\n</package>\n");
        return page.ToBytes();
    }

    private static void Metadata(MarkupWriter page, Book book, string identifier)
    {
        var day = book.Meta.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        page.Write($"<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
        page.Write($"<dc:identifier id=\"id\">{identifier}</dc:identifier>\n<dc:title>{book.Title}</dc:title>\n");
        foreach (var tag in book.Languages.Select(l => l.Tag ?? "und").Distinct(StringComparer.OrdinalIgnoreCase))
            page.Write($"<dc:language>{tag}</dc:language>\n");
        if (PlainLine.Of(book.Meta.Channel) is { } channel)
            page.Write($"<dc:creator>{channel}</dc:creator>\n");
        if (day is not null)
            page.Write($"<dc:date>{day}</dc:date>\n");
        if (book.Link is { } link)
            page.Write($"<dc:source>{link}</dc:source>\n");
        // No clock: equal documents are equal bytes.
        page.Write($"<meta property=\"dcterms:modified\">{day ?? "2000-01-01"}T00:00:00Z</meta>\n");
        page.Write($"<meta property=\"schema:accessMode\">textual</meta>\n");
        page.Write($"<meta property=\"schema:accessModeSufficient\">textual</meta>\n");
        page.Write($"<meta property=\"schema:accessibilityFeature\">structuralNavigation</meta>\n");
        page.Write($"<meta property=\"schema:accessibilityFeature\">tableOfContents</meta>\n");
        page.Write($"<meta property=\"schema:accessibilityFeature\">readingOrder</meta>\n");
        page.Write($"<meta property=\"schema:accessibilityFeature\">displayTransformability</meta>\n");
        page.Write($"<meta property=\"schema:accessibilityHazard\">none</meta>\n");
        page.Write(
            $"<meta property=\"schema:accessibilitySummary\">Text only: headings, contents and the language of every passage are marked.</meta>\n"
        );
        page.Write($"</metadata>\n");
    }
}
