using Tapescript.Gateway.Web.Html;

namespace Tapescript.Gateway.Web.Runs;

/// <summary>Addresses, files and target languages.</summary>
internal static class SubmitForm
{
    public static void Write(HtmlWriter page, long uploadLimit) =>
        page.Write(
            $"""
            <section class="submit" aria-labelledby="submit-title">
            <h1 id="submit-title">Turn videos into transcripts</h1>
            <p class="lead">Give the address of a video, or a transcript that you have. It becomes a document to read, search and cite.</p>
            <form id="submit" data-limit="{uploadLimit}">
            <div class="field">
            <label for="sources">Addresses <span class="hint">one on each line</span></label>
            <textarea id="sources" rows="3" spellcheck="false" autocomplete="off" autocapitalize="off" placeholder="https://…" aria-describedby="sources-problem"></textarea>
            <p id="sources-problem" class="problem" role="alert" hidden></p>
            </div>
            <div class="field drop" id="drop">
            <label for="files">Transcript files <span class="hint">up to {uploadLimit
                / (1024 * 1024)} MiB each</span></label>
            <input id="files" type="file" multiple>
            <p class="hint wide">.srt, .vtt, .txt, .json and more. You can also drop files anywhere on this page.</p>
            </div>
            <div class="row">
            <div class="field">
            <label for="languages">Translate into <span class="hint">optional; several with commas</span></label>
            <input id="languages" list="language-list" autocomplete="off" autocapitalize="off" spellcheck="false" placeholder="es, zh" aria-describedby="languages-problem">
            <datalist id="language-list">{Languages}</datalist>
            <p id="languages-problem" class="problem" role="alert" hidden></p>
            </div>
            <button class="primary" id="send">Submit</button>
            </div>
            <ul id="uploads" class="uploads" role="list" aria-label="Files being sent"></ul>
            <noscript><p class="problem">Submitting and live states on this page need JavaScript. The command <code>tapescript ingest</code> does the same without.</p></noscript>
            </form>
            </section>

            """
        );

    private static void Languages(HtmlWriter page)
    {
        foreach (var (tag, name) in LanguageName.All)
            page.Write($"""<option value="{tag}">{name}</option>""");
    }
}
