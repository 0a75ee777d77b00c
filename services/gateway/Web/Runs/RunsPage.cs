using Tapescript.Contracts.Api;
using Tapescript.Gateway.Web.Html;

namespace Tapescript.Gateway.Web.Runs;

/// <summary>The first page: submit, and see what became of it.</summary>
internal static class RunsPage
{
    private static readonly string?[] States =
    [
        null,
        RunState.Queued,
        RunState.Running,
        RunState.Waiting,
        RunState.Complete,
        RunState.Gaps,
        RunState.Failed,
        RunState.Cancelled,
    ];

    public static void Write(
        HtmlWriter page,
        RunPage runs,
        string? state,
        string? cursor,
        IReadOnlyList<DeadLetterView> dead,
        long uploadLimit
    )
    {
        Layout.Open(page, new PageHead("Documents", "documents", "runs.js"));
        SubmitForm.Write(page, uploadLimit);
        page.Write(
            $"""
            <section aria-labelledby="list-title" class="list">
            <div class="list-head">
            <h2 id="list-title">Documents</h2>
            <p class="filter"><label class="unseen" for="filter">Show only those whose title or source contains</label><input id="filter" type="search" placeholder="Filter this list" autocomplete="off"></p>
            </div>
            <nav class="states" aria-label="Filter by state">{Chips(state)}</nav>
            <div id="runs" data-state="{state}" data-cursor="{cursor}">

            """
        );
        RunList.Write(page, runs, state, dead);
        page.Write(
            $"""
            </div>
            <p id="said" class="unseen" role="status" aria-live="polite"></p>
            <p id="trouble" class="trouble" role="alert" hidden></p>
            </section>
            <dialog id="confirm" aria-labelledby="confirm-title">
            <form method="dialog">
            <h2 id="confirm-title"></h2>
            <p id="confirm-detail"></p>
            <div class="actions"><button class="quiet" value="no" autofocus>Keep it</button><button class="danger" value="yes" id="confirm-yes">Delete</button></div>
            </form>
            </dialog>

            """
        );
        Layout.Close(page);
    }

    private static Action<HtmlWriter> Chips(string? current) =>
        page =>
        {
            foreach (var state in States)
            {
                page.Write(
                    $"""<a class="chip" href="{(state is null ? "/" : "/?state=" + state)}"{Markup.When(state == current, " aria-current=\"true\"")}>{(state is null ? "All" : RunWords.State(state))}</a>"""
                );
            }
        };
}
