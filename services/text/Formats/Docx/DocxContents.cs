using System.Globalization;

namespace Tapescript.Text.Formats;

/// <summary>
/// The table of contents: a field that Word makes anew with page numbers when asked, filled with links and the times of
/// the chapters until then.
/// </summary>
internal static class DocxContents
{
    public static string Bookmark(int number) => "_Toc" + number.ToString("000000", CultureInfo.InvariantCulture);

    public static void Write(MarkupWriter page, DocxRuns runs, Book book, List<BookSection> sections)
    {
        page.Write(
            $"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>\n"
        );
        runs.Paragraph("TOCHeading", "Contents", DocxRuns.English);
        for (var i = 0; i < sections.Count; i++)
        {
            var section = sections[i];
            var language = section.IsPart ? DocxRuns.English : book.Source;
            runs.Open("TOC1", language);
            if (i == 0)
                page.Write(
                    $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-1\" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                );
            page.Write($"<w:hyperlink w:anchor=\"{Bookmark(i + 1)}\" w:history=\"1\">");
            runs.Text(section.Title!, language);
            if (section.Time is { } time)
            {
                runs.Tab();
                runs.Text(time, DocxRuns.English);
            }

            page.Write($"</w:hyperlink>");
            runs.Close();
        }

        page.Write($"<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:sdtContent></w:sdt>\n");
    }
}
