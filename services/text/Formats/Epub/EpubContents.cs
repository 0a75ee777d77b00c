namespace Tapescript.Text.Formats;

/// <summary>The contents: for readers of EPUB 3, and for old ones.</summary>
internal static class EpubContents
{
    public static byte[] Nav(Book book, IReadOnlyList<EpubPage> pages)
    {
        using var page = new MarkupWriter();
        var text = new PassageMarkup(page, book, isXml: true);
        EpubPages.Open(page, "Contents");
        page.Write(
            $"<body epub:type=\"frontmatter\">\n<nav epub:type=\"toc\" id=\"toc\" role=\"doc-toc\">\n<h1>Contents</h1>\n<ol>\n"
        );
        foreach (var entry in pages.Where(p => p.Label is not null))
        {
            page.Write($"<li><a href=\"{entry.Name}\">");
            text.Title(entry.Label!, entry.IsOurs);
            page.Write($"</a></li>\n");
        }

        page.Write(
            $"</ol>\n</nav>\n<nav epub:type=\"landmarks\" id=\"landmarks\" hidden=\"hidden\">\n<h2>Landmarks</h2>\n<ol>\n"
        );
        page.Write($"<li><a epub:type=\"titlepage\" href=\"title.xhtml\">Title page</a></li>\n");
        page.Write($"<li><a epub:type=\"toc\" href=\"nav.xhtml#toc\">Contents</a></li>\n");
        page.Write($"<li><a epub:type=\"bodymatter\" href=\"{pages[1].Name}\">Text</a></li>\n");
        page.Write($"</ol>\n</nav>\n</body>\n</html>\n");
        return page.ToBytes();
    }

    public static byte[] Ncx(Book book, IReadOnlyList<EpubPage> pages, string identifier)
    {
        using var page = new MarkupWriter();
        page.Write($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        page.Write($"<ncx xmlns=\"http://www.daisy.org/z3986/2005/ncx/\" version=\"2005-1\">\n<head>\n");
        page.Write($"<meta name=\"dtb:uid\" content=\"{identifier}\"/>\n<meta name=\"dtb:depth\" content=\"1\"/>\n");
        page.Write(
            $"<meta name=\"dtb:totalPageCount\" content=\"0\"/>\n<meta name=\"dtb:maxPageNumber\" content=\"0\"/>\n"
        );
        page.Write($"</head>\n<docTitle><text>{book.Title}</text></docTitle>\n<navMap>\n");
        var order = 0;
        foreach (var entry in pages.Where(p => p.Label is not null))
            page.Write(
                $"<navPoint id=\"nav-{++order}\" playOrder=\"{order}\"><navLabel><text>{entry.Label}</text></navLabel><content src=\"{entry.Name}\"/></navPoint>\n"
            );
        page.Write($"</navMap>\n</ncx>\n");
        return page.ToBytes();
    }
}
