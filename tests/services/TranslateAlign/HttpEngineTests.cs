using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Tapescript.Text.Translating;
using Tapescript.TranslateAlign;
using Tapescript.TranslateAlign.Engines;

namespace Tapescript.Services.Tests.TranslateAlign;

/// <summary>LibreTranslate and DeepL as their APIs are, on loopback.</summary>
public sealed class HttpEngineTests : IAsyncLifetime
{
    private const string Languages = """
        [{"code":"en","name":"English","targets":["de","es","zh-Hans","zh-Hant"]},
         {"code":"es","name":"Spanish","targets":["en"]},{"code":"zh-Hans","name":"Chinese","targets":["en"]}]
        """;

    private static readonly CancellationToken Ct = CancellationToken.None;
    private WebApplication? server;
    private JsonObject asked = [];
    private string? key;
    private Func<HttpContext, Task> answer = _ => Task.CompletedTask;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        server = builder.Build();
        server.MapGet("/languages", () => Results.Text(Languages, "application/json"));
        server.MapPost("/translate", (RequestDelegate)AnswerAsync);
        server.MapPost("/v2/translate", (RequestDelegate)AnswerAsync);
        await server.StartAsync(Ct);
    }

    public async ValueTask DisposeAsync()
    {
        await server!.StopAsync(Ct);
        await server.DisposeAsync();
    }

    [Theory]
    [InlineData("es", "es")]
    [InlineData("zh", "zh-Hans")]
    [InlineData("zh-TW", "zh-Hant")]
    public async Task LibreTranslate_is_asked_in_its_own_names_of_languages(string language, string code)
    {
        using var source = new LibreTranslateSource(
            Set(o => (o.LibreTranslate.Url, o.LibreTranslate.Key) = (Url, "k")),
            Clock
        );
        answer = Json("""{"translatedText":["Uno.","Dos."]}""");

        var engine = (await source.FindAsync(new LanguagePair("en-GB", language), Ct)).ShouldNotBeNull();
        var reading = await engine.AskAsync(Question(language), Ct);

        reading.Texts.ShouldBe(new Dictionary<string, string> { ["0.0"] = "Uno.", ["1.0"] = "Dos." }, true);
        asked["q"]!.AsArray().Count.ShouldBe(2);
        ((string?)asked["target"]).ShouldBe(code);
        ((string?)asked["api_key"]).ShouldBe("k");
        (await source.FindAsync(new LanguagePair("es", "zh"), Ct)).ShouldBeNull();
    }

    [Fact]
    public async Task DeepL_gets_its_key_its_names_of_languages_and_what_was_said_before()
    {
        using var source = new DeepLSource(Set(o => (o.DeepL.Url, o.DeepL.Key) = (Url, "k:fx")), Clock);
        answer = Json("""{"translations":[{"text":"Um."},{"text":"Dois."}]}""");

        var engine = (await source.FindAsync(new LanguagePair("en", "pt-BR"), Ct)).ShouldNotBeNull();
        var reading = await engine.AskAsync(Question("pt-BR"), Ct);

        reading.Texts["1.0"].ShouldBe("Dois.");
        key.ShouldBe("DeepL-Auth-Key k:fx");
        ((string?)asked["source_lang"]).ShouldBe("EN");
        ((string?)asked["target_lang"]).ShouldBe("PT-BR");
        ((string?)asked["context"]).ShouldBe("Hello.");
    }

    [Theory]
    [InlineData("""{"translatedText":["Uno."]}""")]
    [InlineData("""{"translatedText":["Uno.","Dos.","Tres."]}""")]
    [InlineData("""{"translatedText":"Uno. Dos."}""")]
    [InlineData("""{"translatedText":["Uno.",null]}""")]
    [InlineData("""["Uno.","Dos."]""")]
    public async Task A_list_that_is_not_one_answer_for_each_sentence_is_of_no_use(string json)
    {
        answer = Json(json);

        (await LibreAsync()).Texts.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(403, false, true)]
    [InlineData(404, false, true)]
    [InlineData(456, false, true)]
    [InlineData(400, false, false)]
    [InlineData(302, false, false)]
    [InlineData(429, true, false)]
    [InlineData(503, true, false)]
    public async Task A_status_says_whether_to_ask_again(int status, bool isTransient, bool isDown)
    {
        answer = context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.RetryAfter = "7";
            context.Response.Headers.Location = "http://127.0.0.1:1/";
            return Task.CompletedTask;
        };

        var fault = await Should.ThrowAsync<EngineException>(LibreAsync);

        fault.IsTransient.ShouldBe(isTransient);
        fault.IsDown.ShouldBe(isDown);
        if (isTransient)
            fault.RetryAfter.ShouldBe(TimeSpan.FromSeconds(7));
    }

    [Fact]
    public async Task A_page_a_flood_and_a_closed_socket_are_failures_that_say_so()
    {
        answer = Json("<html>Sign in</html>");
        (await Should.ThrowAsync<EngineException>(LibreAsync)).Message.ShouldContain("check the URL");

        answer = context => context.Response.WriteAsync(new string('a', 5 * 1024 * 1024), Ct);
        (await Should.ThrowAsync<EngineException>(LibreAsync)).Message.ShouldContain("larger than");

        answer = async context =>
        {
            context.Response.ContentLength = 1_000;
            await context.Response.WriteAsync("{", Ct);
            context.Abort();
        };
        (await Should.ThrowAsync<EngineException>(LibreAsync)).IsTransient.ShouldBeTrue();
    }

    [Fact]
    public void Wrong_options_say_the_cure()
    {
        var options = new TranslateOptions { Engines = "deepl, gogle", Glossary = "/nowhere/terms.csv" };
        options.Pairs["en zh"] = "chat";
        options.LibreTranslate.Url = "localhost:5000";
        options.DeepL.Limits.BudgetPerDay = 5;
        options.Chat.Name = "llama";

        var faults = options.Validate(new(options)).Select(f => $"{f.MemberNames.First()}: {f.ErrorMessage}").ToList();

        faults.ShouldContain(f => f.StartsWith("Engines: 'gogle'") && f.Contains("libretranslate"));
        faults.ShouldContain(f => f.StartsWith("Pairs:en zh: ") && f.Contains("EN_ZH"));
        faults.ShouldContain(f => f.StartsWith("Glossary: ") && f.Contains("/nowhere/terms.csv"));
        faults.ShouldContain(f => f.StartsWith("LibreTranslate:Url: ") && f.Contains("http://"));
        faults.ShouldContain(f => f.StartsWith("DeepL:Limits:BudgetPerDay: ") && f.Contains("PricePerMillion"));
        faults.ShouldContain(f => f.StartsWith("Chat:Url: "));
    }

    private static TimeProvider Clock => TimeProvider.System;

    private string Url => server!.Urls.First();

    private static IOptions<TranslateOptions> Set(Action<TranslateOptions> change)
    {
        var options = new TranslateOptions();
        change(options);
        return Options.Create(options);
    }

    private static EngineQuestion Question(string target) =>
        new(
            new LanguagePair("en", target),
            [TranslatorBench.Of("0.0", "One."), TranslatorBench.Of("1.0", "Two.")],
            new TranslationContext { Before = [new ContextPair("Hello.", null)] }
        );

    private static Func<HttpContext, Task> Json(string body) => context => context.Response.WriteAsync(body, Ct);

    private async Task<AnswerReading> LibreAsync()
    {
        using var source = new LibreTranslateSource(Set(o => o.LibreTranslate.Url = Url), Clock);
        var engine = await source.FindAsync(new LanguagePair("en", "es"), Ct);
        return await engine!.AskAsync(Question("es"), Ct);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        asked = (JsonObject)(await JsonNode.ParseAsync(context.Request.Body))!;
        key = context.Request.Headers.Authorization;
        await answer(context);
    }
}
