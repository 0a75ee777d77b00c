using Tapescript.Contracts.Api;
using Tapescript.Gateway.Web.Html;

namespace Tapescript.Gateway.Web.Runs;

/// <summary>The sentence under the steps: what a run does now, waits for, or lacks.</summary>
internal static class RunNow
{
    public static Action<HtmlWriter> Of(RunView run) =>
        run.State switch
        {
            RunState.Waiting => page => Waiting(page, run),
            RunState.Gaps => page => Gaps(page, run),
            RunState.Failed => page =>
                page.Write(
                    $"""<p class="now bad"><strong>Failed:</strong> {RunWords.Reason(run) ?? "no reason is known"}</p>"""
                ),
            RunState.Running => page => Running(page, run),
            RunState.Queued => page => page.Write($"""<p class="now">Waiting for its turn.</p>"""),
            RunState.Cancelled => page => page.Write($"""<p class="now">Cancelled.</p>"""),
            RunState.Complete when run.Members.Count == 0 => page =>
                page.Write($"""<p class="now">Complete: nothing is missing.</p>"""),
            _ => page => page.Write($"""<p class="now">{RunWords.Capital(RunWords.Spoken(run))}.</p>"""),
        };

    private static void Running(HtmlWriter page, RunView run)
    {
        var current = RunWords.Current(run);
        page.Write($"""<p class="now">{RunWords.Capital(RunWords.Doing(run))}""");
        if (current?.Sentences is { } sentences)
            page.Write($": {TranslationWords.Of(sentences, LanguageName.Of(sentences.Language))}");
        else if (current?.Percent is { } percent)
            page.Write($", {percent} %");
        if (current is { Attempt: > 1 })
            page.Write($" (attempt {current.Attempt})");
        page.Write($"</p>");
    }

    private static void Waiting(HtmlWriter page, RunView run)
    {
        var reason = RunWords.Reason(run);
        page.Write($"""<p class="now">Waiting to try again""");
        if (RunWords.Current(run)?.RetryAt is { } at)
            page.Write($""" at <time class="clock" datetime="{Clock.Iso(at)}">{Clock.OfDay(at)}</time>""");
        if (reason is null)
            page.Write($".</p>");
        else
            page.Write($": {reason}</p>");
    }

    private static void Gaps(HtmlWriter page, RunView run)
    {
        if (run.Gaps.Count <= 1)
        {
            page.Write(
                $"""<p class="now"><strong>Complete with gaps:</strong> {(run.Gaps.Count == 1 ? run.Gaps[0] : "the read page lists them")}</p>"""
            );
            return;
        }

        page.Write(
            $"""<details class="now" data-keep="gaps-{run.Id}"><summary><strong>Complete with gaps:</strong> {run.Gaps[0]} <span class="more">and {run.Gaps.Count - 1} more</span></summary><ul>"""
        );
        foreach (var gap in run.Gaps.Skip(1))
            page.Write($"<li>{gap}</li>");
        page.Write($"</ul></details>");
    }
}
