using System.Net;
using Tapescript.Contracts;
using Tapescript.Contracts.Api;
using Tapescript.Contracts.Transcripts;
using Tapescript.Gateway.Tests.Api;

namespace Tapescript.Gateway.Tests.Web;

public sealed class PageTests
{
    private const string Hostile =
        "<script>alert(1)</script> \"quoted\" 'too' \u202Ereversed & <img src=x onerror=alert(2)>";

    [Fact]
    public async Task A_hostile_title_is_text_on_every_page()
    {
        await using var server = await ApiServer.StartAsync();
        var talk = Sample.Talk(title: Hostile) with
        {
            Chapters = [new Chapter { Title = Hostile, First = 0 }],
            Speakers = [new Speaker { Id = "p0", Name = Hostile }],
        };
        var run = await server.AddAsync(talk, RunState.Gaps);
        server.Ledger.Change(run.Id, r => r with { Source = Hostile, Gaps = [Hostile, Hostile] });
        server.Ledger.Letters.Add(
            new DeadLetterView
            {
                Queue = Hostile,
                Reason = Hostile,
                Body = Hostile,
            }
        );
        server.Search.Hits.Add(
            new SearchHit
            {
                DocumentId = Hostile,
                SentenceId = Hostile,
                Title = Hostile,
                Text = Hostile,
                Pairs = [new(Hostile, Hostile)],
            }
        );
        foreach (
            var path in new[]
            {
                "/",
                "/runs/list",
                $"/documents/{run.Id}",
                "/search?q=" + Uri.EscapeDataString(Hostile),
            }
        )
        {
            var html = await server.Client.GetStringAsync(path);
            html.ShouldNotContain("<script>alert", Case.Sensitive, path);
            html.ShouldNotContain("<img", Case.Sensitive, path);
            html.ShouldNotContain("\"quoted\"", Case.Sensitive, path);
            html.ShouldContain("&lt;img src=x", Case.Sensitive, path);
        }
    }

    [Fact]
    public async Task An_address_with_another_scheme_is_no_link()
    {
        await using var server = await ApiServer.StartAsync();
        var talk = Sample.Talk();
        var run = await server.AddAsync(
            talk with
            {
                Source = talk.Source with { Id = "youtube:\"><b>", Url = "javascript:alert(1)" },
            }
        );
        var html = await server.Client.GetStringAsync($"/documents/{run.Id}");
        html.ShouldNotContain("javascript:");
        html.ShouldNotContain("<b>");
        html.ShouldNotContain("youtube.com");
    }

    [Fact]
    public async Task No_page_needs_inline_script_or_style()
    {
        await using var server = await ApiServer.StartAsync();
        var run = await server.AddAsync(Sample.Talk());
        foreach (var path in new[] { "/", "/search?q=bees", $"/documents/{run.Id}" })
        {
            var html = await server.Client.GetStringAsync(path);
            html.ShouldNotContain(" style=", Case.Sensitive, path);
            html.ShouldNotContain("<style", Case.Sensitive, path);
            html.ShouldNotContain(" onclick", Case.Sensitive, path);
            html.Split("<script").Length.ShouldBeLessThanOrEqualTo(2);
        }
    }

    [Fact]
    public async Task The_list_says_in_words_what_each_run_does()
    {
        await using var server = await ApiServer.StartAsync();
        var retry = new StepView
        {
            Name = Step.Fetch,
            State = StepState.Waiting,
            RetryAt = new DateTimeOffset(2026, 3, 4, 14, 2, 0, TimeSpan.Zero),
            Reason = "the site did not answer",
        };
        server.Ledger.Runs.Add(Sample.Run("https://example.org/a", RunState.Waiting, retry));
        var busy = new StepView
        {
            Name = Step.Translate,
            State = StepState.Running,
            Percent = 40,
        };
        server.Ledger.Runs.Add(Sample.Run("https://example.org/b", RunState.Running, busy));
        var counted = busy with
        {
            Sentences = new SentenceProgress
            {
                Language = "es",
                Done = 412,
                Total = 1200,
            },
        };
        server.Ledger.Runs.Add(Sample.Run("https://example.org/d", RunState.Running, counted));
        var figures = new TranslationFigures
        {
            Language = "de",
            Translated = 7,
            Untranslated = [new UntranslatedFigures { Reason = "no-engine", Sentences = 2 }],
        };
        server.Ledger.Runs.Add(Sample.Run("https://example.org/e", RunState.Gaps) with { Translations = [figures] });
        server.Ledger.Runs.Add(
            Sample.Run("https://example.org/c", RunState.Failed) with
            {
                Reason = "No captions. Upload some.",
            }
        );
        var html = await server.Client.GetStringAsync("/runs/list");
        html.ShouldContain(
            "Waiting to try again at <time class=\"clock\" datetime=\"2026-03-04T14:02:00Z\">14:02 UTC</time>: the site did not answer"
        );
        html.ShouldContain("Translating, 40 %");
        html.ShouldContain("Translating: 412 of 1,200 sentences into Spanish");
        html.ShouldContain("German: 9 sentences, 7 translated, 2 untranslated (2 no engine)");
        html.ShouldContain("<strong>Failed:</strong> No captions. Upload some.");
    }

    [Fact]
    public async Task Dead_letters_show_only_when_there_are_any()
    {
        await using var server = await ApiServer.StartAsync();
        (await server.Client.GetStringAsync("/")).ShouldNotContain("could not be read");
        server.Ledger.Letters.Add(new DeadLetterView { Queue = "clean", Reason = "no JSON" });
        (await server.Client.GetStringAsync("/")).ShouldContain("1 message could not be read");
    }

    [Fact]
    public async Task A_document_that_is_not_there_is_a_page_and_not_json()
    {
        await using var server = await ApiServer.StartAsync();
        var answer = await server.Client.GetAsync("/documents/0123456789ab");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
    }

    [Fact]
    public async Task Assets_are_kept_for_ever_under_their_hash()
    {
        await using var server = await ApiServer.StartAsync();
        var html = await server.Client.GetStringAsync("/");
        var start = html.IndexOf("/assets/site.css", StringComparison.Ordinal);
        var url = html[start..html.IndexOf('"', start)];
        var answer = await server.Client.GetAsync(url);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/css");
        answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
        (await server.Client.GetAsync("/assets/..%2Fsecret")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
