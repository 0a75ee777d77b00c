using Tapescript.Contracts.Api;
using Tapescript.Gateway.Web.Html;

namespace Tapescript.Gateway.Web.Runs;

/// <summary>One run in the list.</summary>
internal static class RunRow
{
    public static void Write(HtmlWriter page, RunView run)
    {
        var name = string.IsNullOrWhiteSpace(run.Title) ? run.Source : run.Title;
        page.Write(
            $"""
            <li class="run {run.State}" id="run-{run.Id}" data-run="{run.Id}" data-name="{name}" data-spoken="{RunWords.Spoken(
                run
            )}" aria-labelledby="name-{run.Id}">
            <div class="run-head">
            <h3 id="name-{run.Id}">{Name(run, name)}</h3>
            {Actions(run, name)}
            </div>
            {Facts(run, name)}
            {Steps(run)}
            {RunNow.Of(run)}
            {Translations(run)}
            </li>

            """
        );
    }

    private static Action<HtmlWriter> Name(RunView run, string name) =>
        page =>
        {
            if (run.Readable)
                page.Write($"""<a class="name" href="/documents/{run.Id}" dir="auto">{name}</a>""");
            else
                page.Write($"""<bdi class="name">{name}</bdi>""");
        };

    private static Action<HtmlWriter> Facts(RunView run, string name) =>
        page =>
        {
            page.Write($"""<p class="facts">""");
            if (name != run.Source)
                page.Write($"""<bdi class="source">{run.Source}</bdi> <span aria-hidden="true">·</span> """);
            if (run.Languages.Count > 0)
                page.Write(
                    $"""<span>{string.Join(
                        ", ",
                        run.Languages.Select(LanguageName.Of)
                    )}</span> <span aria-hidden="true">·</span> """
                );
            page.Write(
                $"""<time datetime="{Clock.Iso(run.CreatedAt)}">{Clock.Full(run.CreatedAt)}</time> <span aria-hidden="true">·</span> <code>{run.Id}</code></p>"""
            );
        };

    private static Action<HtmlWriter> Steps(RunView run) =>
        page =>
        {
            if (run.Steps.Count == 0)
                return;
            page.Write($"""<ol class="steps" aria-label="Steps">""");
            foreach (var step in run.Steps)
            {
                page.Write(
                    $"""<li class="step {step.State}"><span class="bar"><span data-percent="{step.Percent ?? -1}"></span></span><span class="label">{RunWords.Step(step.Name)}<span class="unseen">: {RunWords.StepState(step)}</span></span></li>"""
                );
            }
            page.Write($"</ol>");
        };

    private static Action<HtmlWriter> Translations(RunView run) =>
        page =>
        {
            foreach (var translation in run.Translations)
            {
                if (TranslationWords.Of(translation) is { Length: > 0 } words)
                    page.Write($"""<p class="now">{LanguageName.Of(translation.Language)}: {words}</p>""");
                if (translation.Glossary is { } glossary)
                    page.Write(
                        $"""<p class="now">{LanguageName.Of(translation.Language)}, glossary: {TranslationWords.Of(glossary)}</p>"""
                    );
            }
        };

    private static Action<HtmlWriter> Actions(RunView run, string name) =>
        page =>
        {
            page.Write($"""<div class="actions">""");
            if (run.Readable)
                page.Write(
                    $"""<a class="button" href="/documents/{run.Id}">Read<span class="unseen"> {name}</span></a>"""
                );
            if (run.State is RunState.Failed or RunState.Cancelled)
                Button(page, "retry", "Try again", name);
            if (run.State == RunState.Waiting)
                Button(page, "retry", "Try now", name);
            if (RunState.IsEnd(run.State))
                Button(page, "delete", "Delete", name);
            else
                Button(page, "cancel", "Cancel", name);
            page.Write($"</div>");
        };

    private static void Button(HtmlWriter page, string action, string label, string name) =>
        page.Write(
            $"""<button type="button" class="quiet" data-action="{action}">{label}<span class="unseen"> {name}</span></button>"""
        );
}
