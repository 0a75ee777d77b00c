namespace Tapescript.Text.Formats;

/// <summary>Paragraphs as HTML and as the XHTML of EPUB have them.</summary>
internal sealed class PassageMarkup(MarkupWriter page, Book book, bool isXml)
{
    /// <summary>The attributes that name a language and its direction.</summary>
    public void Language(BookLanguage language)
    {
        page.Write($" lang=\"{language.Tag}\"");
        if (isXml)
            page.Write($" xml:lang=\"{language.Tag}\"");
        page.Write($" dir=\"{language.Direction}\"");
    }

    /// <summary>A title in the language of the source, or words of ours.</summary>
    public void Title(string title, bool isOurs)
    {
        if (isOurs)
        {
            page.Write($"{title}");
            return;
        }

        page.Write($"<span");
        Language(book.Source);
        page.Write($">{title}</span>");
    }

    public void Time(string? time, string? link)
    {
        if (time is null)
            return;
        if (link is null)
            page.Write($"<span class=\"time\">{time}</span>");
        else
            page.Write($"<a class=\"time\" href=\"{link}\">{time}</a>");
    }

    /// <summary>The names of the languages, above their columns.</summary>
    public void ColumnHeads()
    {
        if (!book.InColumns)
            return;
        page.Write($"<div class=\"para heads\"><span class=\"time\"></span><div class=\"said\">");
        foreach (var language in book.Languages)
            page.Write($"<p>{language.Name}</p>");
        page.Write($"</div></div>\n");
    }

    public void Paragraph(BookParagraph paragraph)
    {
        page.Write($"<div class=\"para\" id=\"p_{paragraph.Number}\">");
        Time(paragraph.Time, paragraph.Link);
        page.Write($"<div class=\"said\">");
        var speaker = paragraph.Speaker;
        foreach (var passage in paragraph.Passages)
        {
            if (passage is not null)
                Passage(passage, speaker);
            else if (book.InColumns)
                page.Write($"<p></p>");
            speaker = passage is null ? speaker : null;
        }

        page.Write($"</div></div>\n");
    }

    private void Passage(BookPassage passage, string? speaker)
    {
        page.Write($"<p{Markup.When(passage.IsTranslation, " class=\"other\"")}");
        Language(passage.Language);
        page.Write($">");
        if (speaker is not null)
            page.Write($"<b class=\"who\"><bdi>{speaker}</bdi>:</b> ");
        for (var i = 0; i < passage.Pieces.Count; i++)
        {
            var (text, isNote) = passage.Pieces[i];
            if (i > 0)
                page.Write($"{Markup.When(!passage.IsTranslation, "<br/>")}{Markup.When(passage.IsTranslation, " ")}");
            if (!isNote)
                page.Write($"{text}");
            else if (isXml)
                page.Write($"<i class=\"note\" lang=\"en\" xml:lang=\"en\" dir=\"ltr\">{text}</i>");
            else
                page.Write($"<i class=\"note\" lang=\"en\" dir=\"ltr\">{text}</i>");
        }

        page.Write($"</p>");
    }
}
