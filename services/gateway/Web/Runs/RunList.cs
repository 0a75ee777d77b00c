using Tapescript.Contracts.Api;
using Tapescript.Gateway.Web.Html;

namespace Tapescript.Gateway.Web.Runs;

/// <summary>The part of the documents page that changes by itself; the script fetches it alone.</summary>
internal static class RunList
{
    public static void Write(HtmlWriter page, RunPage runs, string? state, IReadOnlyList<DeadLetterView> dead)
    {
        DeadLetters.Write(page, dead);
        if (runs.Runs.Count == 0)
        {
            page.Write(
                $"""<p class="empty">{(state is null ? "Nothing here yet. What you submit above appears here, with each of its steps." : "No document is in this state.")}</p>"""
            );
            return;
        }

        page.Write($"""<ol class="runs" role="list">{"\n"}""");
        foreach (var run in runs.Runs)
            RunRow.Write(page, run);
        page.Write($"</ol>\n");
        if (runs.Next is { } next)
        {
            var query = $"?cursor={Uri.EscapeDataString(next)}" + (state is null ? "" : $"&state={state}");
            page.Write($"""<p class="older"><a class="button" href="/{query}">Older documents</a></p>{"\n"}""");
        }
    }
}
