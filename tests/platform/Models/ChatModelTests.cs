using System.Diagnostics;
using Tapescript.Platform.Models;
using Tapescript.Platform.Tests.Support;
using Tapescript.TestSite;

namespace Tapescript.Platform.Tests.Models;

public sealed class ChatModelTests
{
    private static readonly ChatQuestion Question = new("Say what you are told.", "Hello");

    public static TheoryData<string, string> BadAnswers =>
        new()
        {
            { "html", "model.unreadable" },
            { "nothing", "model.empty" },
            { "null", "model.empty" },
            { "broken", "model.unreadable" },
            { "list", "model.unreadable" },
            { "no choices", "model.unreadable" },
            { "cut", "model.cut" },
            { "endless", "model.too-large" },
            { "hangs up", "model.unreachable" },
            { "redirect", "model.refused" },
            { "400", "model.refused" },
            { "401", "model.refused" },
            { "404", "model.refused" },
            { "429", "model.unavailable" },
            { "500", "model.unavailable" },
            { "502 in HTML", "model.unavailable" },
            { "402", "model.refused" },
            { "error for an answer", "model.unavailable" },
        };

    [Fact]
    public async Task An_answer_comes_with_what_it_cost_and_the_question_goes_out_whole()
    {
        await using var server = await ModelServer.StartAsync(q => ModelReply.Says(q.Text + "!", tokens: 42));
        using var model = new ChatModel(TestModelOptions.For(server.Url), TimeProvider.System);
        var budget = Budget(server.Url);

        var answer = await model.AskAsync(Question, budget, Token);

        answer.ShouldBe(new ChatAnswer("Hello!", 42));
        (budget.Requests, budget.Tokens).ShouldBe((1, 42));
        var asked = server.Questions.Single();
        asked.Instruction.ShouldBe("Say what you are told.");
        asked.Model.ShouldBe("small");
        asked.Key.ShouldBe("Bearer secret");
    }

    [Theory]
    [MemberData(nameof(BadAnswers))]
    public async Task A_bad_answer_is_told_by_its_kind_and_never_shows_the_key(string kind, string code)
    {
        await using var server = await ModelServer.StartAsync(_ => Bad(kind));
        var options = TestModelOptions.For(server.Url);
        options.Attempts = 1;
        using var model = new ChatModel(options, TimeProvider.System);

        var failure = await Should.ThrowAsync<ModelException>(() =>
            model.AskAsync(Question, Budget(server.Url), Token)
        );

        failure.Code.ShouldBe(code);
        failure.Message.ShouldNotContain("secret");
    }

    [Fact]
    public async Task A_server_that_never_answers_is_left_after_the_time_of_a_request()
    {
        await using var server = await ModelServer.StartAsync(_ => ModelReply.Never());
        var time = new HastyTime(TimeSpan.FromSeconds(77));
        var options = TestModelOptions.For(server.Url);
        options.RequestSeconds = 77;
        using var model = new ChatModel(options, time);

        var failure = await Should.ThrowAsync<ModelException>(() =>
            model.AskAsync(Question, new ModelBudget(options, time), Token)
        );

        failure.Code.ShouldBe("model.timeout");
        failure.Message.ShouldContain("77 s");
    }

    [Fact]
    public async Task Nobody_there_is_unreachable_and_names_the_place()
    {
        var options = TestModelOptions.For("http://127.0.0.1:9/v1");
        options.Attempts = 1;
        using var model = new ChatModel(options, TimeProvider.System);

        var failure = await Should.ThrowAsync<ModelException>(() =>
            model.AskAsync(Question, new ModelBudget(options, TimeProvider.System), Token)
        );

        failure.Code.ShouldBe("model.unreachable");
        failure.Message.ShouldContain("127.0.0.1:9");
    }

    [Theory]
    [InlineData("http://no-such-host.invalid/v1", "not known under this name")]
    [InlineData("https://{0}/v1", "check whether its URL begins with http or https")]
    public async Task What_would_end_the_same_is_not_tried_again_and_names_its_cure(string url, string words)
    {
        await using var server = await ModelServer.StartAsync(_ => ModelReply.Says("?"));
        var place = new Uri(server.Url).Authority;
        var options = TestModelOptions.For(url.Replace("{0}", place, StringComparison.Ordinal));
        using var model = new ChatModel(options, TimeProvider.System);

        var failure = await Should.ThrowAsync<ModelException>(() =>
            model.AskAsync(Question, new ModelBudget(options, TimeProvider.System), Token)
        );

        failure.IsTransient.ShouldBeFalse();
        failure.Message.ShouldContain(words);
    }

    [Fact]
    public async Task A_busy_server_is_asked_again_when_it_says()
    {
        var answers = new Queue<ModelReply>([ModelReply.Status(429, "7"), ModelReply.Says("At last.")]);
        await using var server = await ModelServer.StartAsync(_ => answers.Dequeue());
        var time = new HastyTime(TimeSpan.FromSeconds(7));
        using var model = new ChatModel(TestModelOptions.For(server.Url), time);

        (await model.AskAsync(Question, Budget(server.Url), Token)).Text.ShouldBe("At last.");

        time.Waits.ShouldContain(TimeSpan.FromSeconds(7));
    }

    [Fact]
    public async Task A_server_that_wants_more_patience_than_the_document_has_is_not_waited_for()
    {
        await using var server = await ModelServer.StartAsync(_ => ModelReply.Status(429, "86400"));
        using var model = new ChatModel(TestModelOptions.For(server.Url), TimeProvider.System);
        var clock = Stopwatch.StartNew();

        var failure = await Should.ThrowAsync<ModelException>(() =>
            model.AskAsync(Question, Budget(server.Url), Token)
        );

        failure.RetryAfter.ShouldBe(TimeSpan.FromDays(1));
        server.Questions.Count.ShouldBe(1);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Three_failures_in_a_row_are_enough_for_a_document()
    {
        await using var server = await ModelServer.StartAsync(_ => ModelReply.Html());
        using var model = new ChatModel(TestModelOptions.For(server.Url), TimeProvider.System);
        var budget = Budget(server.Url);

        for (var i = 0; i < 10; i++)
            await Should.ThrowAsync<ModelException>(() => model.AskAsync(Question, budget, Token));

        server.Questions.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData(2, 1_000_000, 2)]
    [InlineData(500, 1_000, 3)]
    public async Task A_document_may_cost_so_many_requests_and_tokens(int requests, int tokens, int asked)
    {
        await using var server = await ModelServer.StartAsync(_ => ModelReply.Says("Yes.", tokens: 400));
        var options = TestModelOptions.For(server.Url);
        (options.DocumentRequests, options.DocumentTokens) = (requests, tokens);
        using var model = new ChatModel(options, TimeProvider.System);
        var budget = new ModelBudget(options, TimeProvider.System);
        for (var i = 0; i < asked; i++)
            await model.AskAsync(Question, budget, Token);

        var failure = await Should.ThrowAsync<ModelException>(() => model.AskAsync(Question, budget, Token));

        failure.Code.ShouldBe("model.limit");
        server.Questions.Count.ShouldBe(asked);
    }

    [Fact]
    public async Task No_more_questions_than_allowed_are_under_way()
    {
        var gate = new TaskCompletionSource();
        await using var server = await ModelServer.StartAsync(_ => ModelReply.Says("Yes.").After(gate.Task));
        var options = TestModelOptions.For(server.Url);
        options.Concurrency = 3;
        using var model = new ChatModel(options, TimeProvider.System);
        var budget = Budget(server.Url);

        var answers = Enumerable.Range(0, 12).Select(_ => model.AskAsync(Question, budget, Token)).ToList();
        await Eventually.HoldsAsync(() => server.Questions.Count == 3, "three questions are under way");
        gate.SetResult();
        await Task.WhenAll(answers);

        server.MostAtOnce.ShouldBe(3);
    }

    [Fact]
    public async Task A_field_that_a_server_does_not_know_is_left_out_from_then_on()
    {
        await using var server = await ModelServer.StartAsync(q =>
            q.Body.ContainsKey("temperature")
                ? ModelReply.Status(400, message: "Unsupported value: 'temperature' does not support 0.")
                : ModelReply.Says("Yes.")
        );
        using var model = new ChatModel(TestModelOptions.For(server.Url), TimeProvider.System);
        var budget = Budget(server.Url);

        await model.AskAsync(Question, budget, Token);
        await model.AskAsync(Question, budget, Token);

        server.Questions.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Thoughts_before_an_answer_are_no_part_of_it()
    {
        await using var server = await ModelServer.StartAsync(_ => ModelReply.Says("<think>\nHm.\n</think>\n\nYes."));
        using var model = new ChatModel(TestModelOptions.For(server.Url), TimeProvider.System);
        (await model.AskAsync(Question, Budget(server.Url), Token)).Text.ShouldBe("Yes.");
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static ModelBudget Budget(string url) => new(TestModelOptions.For(url), TimeProvider.System);

    [Fact]
    public async Task What_the_server_says_is_passed_on_and_a_wish_to_be_left_alone_too()
    {
        var answers = new Queue<ModelReply>([
            ModelReply.Status(400, message: "The context is too long."),
            ModelReply.Status(429, "3600", "Slow down, secret."),
        ]);
        await using var server = await ModelServer.StartAsync(_ => answers.Dequeue());
        var options = TestModelOptions.For(server.Url);
        options.Attempts = 1;
        using var model = new ChatModel(options, TimeProvider.System);

        (
            await Should.ThrowAsync<ModelException>(() => model.AskAsync(Question, Budget(server.Url), Token))
        ).Message.ShouldBe("The model's server answered 400 (\"The context is too long.\").");
        (
            await Should.ThrowAsync<ModelException>(() => model.AskAsync(Question, Budget(server.Url), Token))
        ).Message.ShouldBe(
            "The model's server answered 429 (\"Slow down, ***.\") and wants to be asked again in 60 minutes."
        );
    }

    [Fact]
    public async Task A_server_that_takes_no_schema_and_does_not_say_so_is_asked_without()
    {
        await using var server = await ModelServer.StartAsync(q =>
            q.Body.ContainsKey("response_format")
                ? ModelReply.Status(400, message: "Bad request.")
                : ModelReply.Says("{}")
        );
        using var model = new ChatModel(TestModelOptions.For(server.Url), TimeProvider.System);
        var question = Question with { JsonSchema = """{"type":"object"}""" };

        (await model.AskAsync(question, Budget(server.Url), Token)).Text.ShouldBe("{}");
        await model.AskAsync(question, Budget(server.Url), Token);

        server.Questions.Select(q => q.Body.ContainsKey("response_format")).ShouldBe([true, false, false]);
    }

    [Fact]
    public async Task An_answer_in_parts_is_read()
    {
        await using var server = await ModelServer.StartAsync(_ =>
            ModelReply.Json(
                """{"choices":[{"message":{"content":[{"type":"text","text":"Hel"},{"type":"text","text":"lo"}]}}]}"""
            )
        );
        using var model = new ChatModel(TestModelOptions.For(server.Url), TimeProvider.System);

        (await model.AskAsync(Question, Budget(server.Url), Token)).Text.ShouldBe("Hello");
    }

    private static ModelReply Bad(string kind) =>
        kind switch
        {
            "html" => ModelReply.Html(),
            "nothing" => ModelReply.Says(""),
            "null" => ModelReply.Json("""{"choices":[{"message":{"content":null},"finish_reason":"stop"}]}"""),
            "broken" => ModelReply.Json("""{"choices":[{"message":"""),
            "list" => ModelReply.Json("[]"),
            "no choices" => ModelReply.Json("""{"choices":[]}"""),
            "cut" => ModelReply.Cut("He"),
            "endless" => ModelReply.Endless(),
            "hangs up" => ModelReply.HangsUp(),
            "redirect" => ModelReply.Redirect("http://127.0.0.1:9/"),
            "error for an answer" => ModelReply.Json("""{"error":{"message":"Too busy for secret"}}"""),
            "401" => ModelReply.Status(401, message: "Incorrect API key: secret"),
            "502 in HTML" => ModelReply.Html(502),
            _ => ModelReply.Status(int.Parse(kind, System.Globalization.CultureInfo.InvariantCulture)),
        };
}
