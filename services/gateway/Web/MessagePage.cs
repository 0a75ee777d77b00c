using Tapescript.Gateway.Web.Html;

namespace Tapescript.Gateway.Web;

/// <summary>A page that says why there is nothing else to see, and what to do.</summary>
internal static class MessagePage
{
    public static void Write(HtmlWriter page, string title, string detail)
    {
        Layout.Open(page, new PageHead(title));
        page.Write(
            $"""
            <section class="message">
            <h1>{title}</h1>
            <p>{detail}</p>
            <p><a href="/">To the documents</a></p>
            </section>

            """
        );
        Layout.Close(page);
    }
}
