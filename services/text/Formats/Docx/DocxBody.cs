namespace Tapescript.Text.Formats;

/// <summary>The text of the Word document.</summary>
internal sealed class DocxBody
{
    private const int TextWidth = 9638;
    private const int TimeWidth = 1021;
    private readonly MarkupWriter _page;
    private readonly Book _book;
    private readonly DocxRuns _runs;

    private DocxBody(MarkupWriter page, Book book, DocxLinks links) =>
        (_page, _book, _runs) = (page, book, new DocxRuns(page, links));

    public static byte[] Write(Book book, DocxLinks links)
    {
        using var page = new MarkupWriter();
        page.Write($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        page.Write(
            $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>\n"
        );
        new DocxBody(page, book, links).Write();
        page.Write($"<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/>");
        page.Write($"<w:pgSz w:w=\"11906\" w:h=\"16838\"/>");
        page.Write(
            $"<w:pgMar w:top=\"1304\" w:right=\"1134\" w:bottom=\"1304\" w:left=\"1134\" w:header=\"709\" w:footer=\"624\" w:gutter=\"0\"/>"
        );
        page.Write($"</w:sectPr></w:body></w:document>\n");
        return page.ToBytes();
    }

    private void Write()
    {
        _runs.Paragraph("Title", _book.Title, _book.Source);
        if (_book.Link is { } link)
        {
            _runs.Open("Fact");
            _runs.Text("Source", DocxRuns.English, "Label");
            _runs.Tab();
            _runs.Link(link, link);
            _runs.Close();
        }

        Facts(_book.Facts);
        if (_book.Quality.Count > 0)
            _runs.Paragraph("Quality", string.Join(' ', _book.Quality), DocxRuns.English);
        var contents = _book.Contents.ToList();
        if (contents.Count > 0)
            DocxContents.Write(_page, _runs, _book, contents);
        var number = 0;
        foreach (var section in _book.Sections)
            Section(section, section.Title is null ? 0 : ++number);
        if (_book.More.Count == 0)
            return;
        _runs.Paragraph("Heading1", "From the source", DocxRuns.English);
        Facts(_book.More);
    }

    private void Facts(IReadOnlyList<BookFact> facts)
    {
        foreach (var (name, value) in facts)
        {
            _runs.Open("Fact");
            _runs.Text(name, DocxRuns.English, "Label");
            _runs.Tab();
            foreach (var (index, line) in value.ReplaceLineEndings("\n").Split('\n').Index())
            {
                if (index > 0)
                    _runs.Break();
                _runs.Text(line, BookLanguage.Unknown);
            }

            _runs.Close();
        }
    }

    private void Section(BookSection section, int number)
    {
        if (section.Title is { } title)
        {
            var language = section.IsPart ? DocxRuns.English : _book.Source;
            _runs.Open("Heading1", language, section.BeginsPage);
            _page.Write($"<w:bookmarkStart w:id=\"{number}\" w:name=\"{DocxContents.Bookmark(number)}\"/>");
            _runs.Text(title, language);
            _page.Write($"<w:bookmarkEnd w:id=\"{number}\"/>");
            _runs.Close();
            if (section.Time is { } time)
            {
                _runs.Open("ChapterTime");
                _runs.Time(time, section.Link);
                _runs.Close();
            }
        }

        if (_book.InColumns && section.Paragraphs.Count > 0)
            Table(section);
        else
            foreach (var paragraph in section.Paragraphs)
                Interleaved(paragraph);
    }

    private void Interleaved(BookParagraph paragraph)
    {
        var isFirst = true;
        foreach (var passage in paragraph.Passages)
        {
            if (passage is null)
                continue;
            var style =
                isFirst ? "Spoken"
                : passage.Language.IsRightToLeft ? "RightTranslation"
                : "Translation";
            _runs.Open(style, passage.Language);
            if (isFirst && paragraph.Time is { } time)
                _runs.Time(time, paragraph.Link);
            if (isFirst)
                _runs.Tab();
            if (isFirst && paragraph.Speaker is { } speaker)
                _runs.Text(speaker + ": ", BookLanguage.Unknown, "SpeakerName");
            isFirst = false;
            _runs.Passage(passage);
            _runs.Close();
        }
    }

    private void Table(BookSection section)
    {
        var width = (TextWidth - TimeWidth) / _book.Languages.Count;
        _page.Write($"<w:tbl><w:tblPr><w:tblStyle w:val=\"Columns\"/><w:tblW w:w=\"{TextWidth}\" w:type=\"dxa\"/>");
        _page.Write($"<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"{TimeWidth}\"/>");
        foreach (var _ in _book.Languages)
            _page.Write($"<w:gridCol w:w=\"{width}\"/>");
        _page.Write($"</w:tblGrid>\n<w:tr><w:trPr><w:tblHeader/></w:trPr>");
        Cell(TimeWidth, null, () => { });
        foreach (var language in _book.Languages)
            Cell(width, null, () => _runs.Text(language.Name, DocxRuns.English, "SpeakerName"));
        _page.Write($"</w:tr>\n");
        foreach (var paragraph in section.Paragraphs)
            Row(paragraph, width);
        _page.Write($"</w:tbl>\n");
        _runs.Open("Cell");
        _runs.Close();
    }

    private void Row(BookParagraph paragraph, int width)
    {
        _page.Write($"<w:tr>");
        Cell(
            TimeWidth,
            null,
            () =>
            {
                if (paragraph.Time is { } time)
                    _runs.Time(time, paragraph.Link);
            }
        );
        foreach (var (index, passage) in paragraph.Passages.Index())
            Cell(
                width,
                passage?.Language,
                () =>
                {
                    if (index == 0 && paragraph.Speaker is { } speaker)
                        _runs.Text(speaker + ": ", BookLanguage.Unknown, "SpeakerName");
                    if (passage is not null)
                        _runs.Passage(passage);
                }
            );
        _page.Write($"</w:tr>\n");
    }

    private void Cell(int width, BookLanguage? language, Action fill)
    {
        _page.Write($"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>");
        _runs.Open("Cell", language);
        fill();
        _runs.Close();
        _page.Write($"</w:tc>");
    }
}
