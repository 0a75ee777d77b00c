using Tapescript.Gateway.Web.Html;

namespace Tapescript.Gateway.Web.Read;

/// <summary>A document to read.</summary>
internal static class ReadPage
{
    // A browser lays out only the sections that are in view, so a long document without chapters is cut as well.
    private const int BlocksInSection = 25;

    public static async ValueTask WriteAsync(HtmlWriter page, ReadRequest request, CancellationToken cancellationToken)
    {
        var document = new ReadDocument(request.Transcript, request.Language);
        Layout.Open(page, new PageHead(request.Title, "", "read.js"));
        page.Write($"""<article class="document">{"\n"}""");
        ReadHead.Write(page, document, request);
        page.Write($"""<div class="body{Markup.When(document.Chapters.Count > 0, " with-contents")}">{"\n"}""");
        Contents(page, document);
        page.Write($"""<div class="text {(document.Translation is null ? "one" : "two")}">{"\n"}""");
        await TextAsync(page, document, cancellationToken);
        page.Write($"</div>\n</div>\n</article>\n");
        Layout.Close(page);
    }

    private static void Contents(HtmlWriter page, ReadDocument document)
    {
        if (document.Chapters.Count == 0)
            return;
        page.Write(
            $"""<nav class="contents" aria-labelledby="contents-title"><h2 id="contents-title">Chapters</h2><ol>"""
        );
        for (var i = 0; i < document.Chapters.Count; i++)
        {
            var chapter = document.Chapters[i];
            page.Write($"""<li><a href="#c-{i + 1}"><bdi>{chapter.Title}</bdi>""");
            if (chapter.Start is { } start)
                page.Write($""" <span class="at">{Clock.OfMedia(start)}</span>""");
            page.Write($"</a></li>");
        }

        page.Write($"</ol></nav>\n");
    }

    private static async ValueTask TextAsync(
        HtmlWriter page,
        ReadDocument document,
        CancellationToken cancellationToken
    )
    {
        if (document.Blocks.Count == 0)
        {
            page.Write($"""<p class="empty">There is no sentence in this document.</p>{"\n"}""");
            return;
        }

        var chapter = 0;
        var blocks = new ReadBlocks(document);
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var opens =
                chapter < document.Chapters.Count && document.Chapters[chapter].First <= document.Blocks[i].First;
            if (i > 0 && (opens || i % BlocksInSection == 0))
                page.Write($"</section>\n");
            if (i == 0 || opens || i % BlocksInSection == 0)
                page.Write($"<section>\n");
            for (
                ;
                opens
                    && chapter < document.Chapters.Count
                    && document.Chapters[chapter].First <= document.Blocks[i].First;
                chapter++
            )
                page.Write($"""<h2 id="c-{chapter + 1}" dir="auto">{document.Chapters[chapter].Title}</h2>{"\n"}""");
            blocks.Write(page, i);
            await page.FlushIfLargeAsync(cancellationToken);
        }

        page.Write($"</section>\n");
    }
}
