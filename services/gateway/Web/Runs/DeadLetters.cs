using Tapescript.Contracts.Api;
using Tapescript.Gateway.Web.Html;

namespace Tapescript.Gateway.Web.Runs;

/// <summary>Messages that nobody could read; shown only when there are any.</summary>
internal static class DeadLetters
{
    private const int Shown = 20;

    public static void Write(HtmlWriter page, IReadOnlyList<DeadLetterView> letters)
    {
        if (letters.Count == 0)
            return;
        page.Write(
            $"""
            <section class="dead" aria-labelledby="dead-title">
            <h2 id="dead-title">{Counted.Of(letters.Count, "message")} could not be read</h2>
            <p class="hint">Each waits here until it is sent again or thrown away.</p>
            <ul role="list">

            """
        );
        foreach (var letter in letters.Take(Shown))
            Write(page, letter);
        page.Write($"</ul>\n");
        if (letters.Count > Shown)
            page.Write($"""<p class="hint">The {Shown} newest are shown.</p>""");
        page.Write($"</section>\n");
    }

    private static void Write(HtmlWriter page, DeadLetterView letter)
    {
        var id = letter.Id.ToString("D");
        page.Write(
            $"""
            <li data-letter="{id}" data-name="message from {letter.Queue}">
            <p><strong>{letter.Queue}</strong>, <time datetime="{Clock.Iso(letter.At)}">{Clock.Full(
                letter.At
            )}</time>: {letter.Reason}</p>
            <details data-keep="letter-{id}"><summary>Show the message</summary><pre tabindex="0">{letter.Body}</pre></details>
            <div class="actions">
            <button type="button" class="quiet" data-action="replay">Send again<span class="unseen"> the message from {letter.Queue}</span></button>
            <button type="button" class="quiet" data-action="discard">Throw away<span class="unseen"> the message from {letter.Queue}</span></button>
            </div>
            </li>

            """
        );
    }
}
