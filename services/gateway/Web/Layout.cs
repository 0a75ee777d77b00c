using Tapescript.Gateway.Web.Html;

namespace Tapescript.Gateway.Web;

/// <summary>What all pages share: head, landmarks, navigation, search field.</summary>
internal static class Layout
{
    public static void Open(HtmlWriter page, PageHead head)
    {
        page.Write(
            $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>{head.Title} · Tapescript</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="same-origin">
            <link rel="icon" href="{Assets.Url("icon.svg")}" type="image/svg+xml">
            <link rel="stylesheet" href="{Assets.Url("site.css")}">

            """
        );
        if (head.Script is { } script)
            page.Write($"""<script type="module" src="{Assets.Url(script)}"></script>{"\n"}""");
        if (head.Feed is { } feed)
            page.Write(
                $"""<link rel="alternate" type="application/atom+xml" title="{head.Title}" href="{feed}">{"\n"}"""
            );
        page.Write(
            $"""
            </head>
            <body>
            <a class="skip" href="#content">Skip to the content</a>
            <header class="top">
            <a class="brand" href="/"><svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><circle cx="7.5" cy="12" r="4.2"/><circle cx="16.5" cy="12" r="4.2"/><path d="M7.5 16.2h9"/></svg>Tapescript</a>
            <nav aria-label="Main"><a href="/"{Markup.When(
                head.Section == "documents",
                " aria-current=\"page\""
            )}>Documents</a></nav>
            <form class="find" role="search" action="/search">
            <label class="unseen" for="find">Search all documents</label>
            <input id="find" name="q" type="search" placeholder="Search all documents" autocomplete="off" maxlength="500" value="{head.Query}">
            <button class="quiet">Search</button>
            </form>
            </header>
            <main id="content" tabindex="-1">

            """
        );
    }

    public static void Close(HtmlWriter page) => page.Write($"</main>\n</body>\n</html>\n");
}
