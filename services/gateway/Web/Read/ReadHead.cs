using System.Globalization;
using Tapescript.Contracts.Api;
using Tapescript.Gateway.Web.Html;
using Tapescript.Gateway.Web.Runs;

namespace Tapescript.Gateway.Web.Read;

/// <summary>Title, facts, downloads, quality and the choice of view.</summary>
internal static class ReadHead
{
    public static void Write(HtmlWriter page, ReadDocument document, ReadRequest request)
    {
        page.Write($"""<header class="document-head">{"\n"}<h1 dir="auto">{request.Title}</h1>{"\n"}""");
        Facts(page, document, request);
        if (!RunState.IsEnd(request.Run.State))
            page.Write(
                $"""<p class="notice">Work on this document goes on: it {RunWords.Spoken(request.Run)}. Load the page again to see what is new.</p>{"\n"}"""
            );
        Downloads(page, request);
        Quality(page, document, request);
        Views(page, document, request);
        page.Write($"</header>\n");
    }

    private static void Facts(HtmlWriter page, ReadDocument document, ReadRequest request)
    {
        var meta = document.Transcript.Meta;
        page.Write($"""<p class="facts">""");
        if (!string.IsNullOrWhiteSpace(meta.Channel))
            page.Write($"""<bdi>{meta.Channel}</bdi> <span aria-hidden="true">·</span> """);
        if (meta.Published is { } day)
            page.Write(
                $"""<time datetime="{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}">{day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}</time> <span aria-hidden="true">·</span> """
            );
        if ((meta.DurationMs ?? document.Transcript.Report?.DurationMs) is { } duration)
            page.Write($"""{Clock.OfMedia(duration)} <span aria-hidden="true">·</span> """);
        var languages = document
            .Transcript.Translations.Select(translation => translation.Language)
            .Prepend(meta.Language);
        if (string.Join(", ", languages.Where(tag => tag is not null).Select(LanguageName.Of)) is { Length: > 0 } names)
            page.Write($"""{names} <span aria-hidden="true">·</span> """);
        if (WebLink.Of(document.Transcript.Source.Url) is { } source)
            page.Write($"""<a href="{source}" rel="noopener noreferrer">Source: {new Uri(source).Host}</a>""");
        else
            page.Write($"""Source: <bdi>{request.Run.Source}</bdi>""");
        page.Write($"</p>\n");
    }

    private static void Downloads(HtmlWriter page, ReadRequest request)
    {
        page.Write($"""<p class="downloads"><span>Download</span>""");
        foreach (var format in request.Formats)
            page.Write(
                $""" <a class="chip" href="/api/documents/{request.Run.Id}/export?format={Uri.EscapeDataString(format.Id)}" download>{RunWords.Capital(format.Name)}</a>"""
            );
        page.Write($"</p>\n");
    }

    private static void Quality(HtmlWriter page, ReadDocument document, ReadRequest request)
    {
        page.Write(
            $"""<details class="quality"><summary>{QualityWords.Summary(document.Transcript, request.Gaps)}</summary>"""
        );
        if (request.Gaps.Count > 0)
        {
            page.Write($"<h2>What is missing</h2><ul>");
            foreach (var gap in request.Gaps)
                page.Write($"<li>{gap}</li>");
            page.Write($"</ul>");
        }

        page.Write($"<h2>How it was made</h2><ul>");
        foreach (var line in QualityWords.Lines(document.Transcript))
            page.Write($"<li>{line}</li>");
        page.Write($"</ul></details>\n");
    }

    private static void Views(HtmlWriter page, ReadDocument document, ReadRequest request)
    {
        if (document.Translation is not { } translation)
            return;
        page.Write($"""<fieldset class="views"><legend>Show</legend>""");
        View(page, "side", "Side by side", true);
        View(page, "under", "One under the other", false);
        View(page, "source", LanguageName.Of(document.Transcript.Meta.Language) + " only", false);
        View(page, "other", LanguageName.Of(translation.Language) + " only", false);
        page.Write($"</fieldset>\n");
        if (document.Transcript.Translations.Count < 2)
            return;
        page.Write($"""<nav class="states" aria-label="Translation">""");
        foreach (var other in document.Transcript.Translations)
            page.Write(
                $"""<a class="chip" href="/documents/{request.Run.Id}?with={Uri.EscapeDataString(other.Language)}"{Markup.When(other == translation, " aria-current=\"true\"")}>{LanguageName.Of(other.Language)}</a>"""
            );
        page.Write($"</nav>\n");
    }

    private static void View(HtmlWriter page, string view, string label, bool isFirst) =>
        page.Write(
            $"""<label><input type="radio" name="view" id="view-{view}" value="{view}"{Markup.When(isFirst, " checked")}><span>{label}</span></label>"""
        );
}
