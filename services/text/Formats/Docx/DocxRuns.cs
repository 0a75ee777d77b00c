namespace Tapescript.Text.Formats;

/// <summary>Paragraphs, runs and links of a Word document.</summary>
internal sealed class DocxRuns(MarkupWriter page, DocxLinks links)
{
    public static BookLanguage English { get; } = new("en");

    public void Open(string style, BookLanguage? language = null, bool beginsPage = false)
    {
        page.Write($"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>");
        page.Write($"{Markup.When(beginsPage, "<w:pageBreakBefore/>")}");
        page.Write($"{Markup.When(language?.IsRightToLeft ?? false, "<w:bidi/>")}</w:pPr>");
    }

    public void Close() => page.Write($"</w:p>\n");

    /// <summary>A whole paragraph of one text.</summary>
    public void Paragraph(string style, string text, BookLanguage language)
    {
        Open(style, language);
        Text(text, language);
        Close();
    }

    public void Text(string text, BookLanguage language, string? style = null)
    {
        page.Write($"<w:r>");
        Properties(language, style);
        page.Write($"<w:t xml:space=\"preserve\">{text}</w:t></w:r>");
    }

    public void Tab() => page.Write($"<w:r><w:tab/></w:r>");

    public void Break() => page.Write($"<w:r><w:br/></w:r>");

    public void Time(string time, string? link)
    {
        if (link is null)
            Text(time, English, "Time");
        else
            Link(time, link, "Time");
    }

    public void Link(string text, string address, string style = "Hyperlink")
    {
        page.Write($"<w:hyperlink r:id=\"{links.IdOf(address)}\" w:history=\"1\">");
        Text(text, English, style);
        page.Write($"</w:hyperlink>");
    }

    public void Passage(BookPassage passage)
    {
        for (var i = 0; i < passage.Pieces.Count; i++)
        {
            var (text, isNote) = passage.Pieces[i];
            if (i > 0 && !passage.IsTranslation)
                Break();
            else if (i > 0)
                Text(" ", passage.Language);
            if (isNote)
                Text(text, English, "Note");
            else
                Text(text, passage.Language);
        }
    }

    private void Properties(BookLanguage language, string? style)
    {
        if (style is null && language.Tag is null)
            return;
        page.Write($"<w:rPr>");
        if (style is not null)
            page.Write($"<w:rStyle w:val=\"{style}\"/>");
        page.Write($"{Markup.When(language.IsRightToLeft, "<w:rtl/>")}");
        if (language.Tag is { } tag)
        {
            page.Write($"<w:lang w:val=\"{tag}\"");
            if (language.IsEastAsian)
                page.Write($" w:eastAsia=\"{tag}\"");
            if (language.IsRightToLeft)
                page.Write($" w:bidi=\"{tag}\"");
            page.Write($"/>");
        }

        page.Write($"</w:rPr>");
    }
}
