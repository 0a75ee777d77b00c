using System.Diagnostics;
using Microsoft.Extensions.Options;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Translating;
using Tapescript.TranslateAlign;
using Tapescript.TranslateAlign.Engines;

namespace Tapescript.Services.Tests.TranslateAlign;

public sealed class ApertiumTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task The_real_one_answers_each_sentence_by_itself()
    {
        var engine = await new ApertiumEngines(Options.Create(new TranslateOptions()), TimeProvider.System).FindAsync(
            new LanguagePair("en-GB", "es"),
            Ct
        );
        if (engine is null)
            Assert.Skip("apertium with apertium-eng-spa is not installed.");

        var sentences = new[]
        {
            "The water is cold",
            "and the\nriver is [very] deep.",
            "Zxqwy sings * 3 times.",
            "",
            "The house is red.",
        };
        var answer = await engine.AskAsync(Question(sentences), Ct);
        var answers = answer.Texts.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => a.Value).ToList();

        engine.Id.ShouldStartWith("apertium 3.");
        engine.Id.ShouldEndWith(" eng-spa");
        answer.Faults.ShouldBeEmpty();
        answers.Count.ShouldBe(5);
        answers[0].ShouldContain("agua");
        answers[1].ShouldContain("río");
        answers[1].ShouldNotContain("\n");
        answers[2].ShouldContain("Zxqwy");
        answers[2].ShouldNotContain("*Zxqwy");
        answers[3].ShouldBe("");
        answers[4].ShouldContain("casa");
    }

    [Theory]
    [InlineData("en", "de")]
    [InlineData("fr", "es")]
    [InlineData("en", "en")]
    public async Task A_pair_that_is_not_there_is_no_engine(string source, string target) =>
        (
            await new ApertiumEngines(Options.Create(new TranslateOptions()), TimeProvider.System).FindAsync(
                new LanguagePair(source, target),
                Ct
            )
        ).ShouldBeNull();

    [Fact]
    public async Task A_command_that_is_not_installed_is_no_engine_and_says_how_to_install_it()
    {
        var settings = new TranslateOptions();
        settings.Apertium.Command = "/nowhere/apertium";
        var options = Options.Create(settings);
        var engines = new ConfiguredEngines(
            [
                new ChatSource(options, TimeProvider.System),
                new DeepLSource(options, TimeProvider.System),
                new LibreTranslateSource(options, TimeProvider.System),
                new ApertiumEngines(options, TimeProvider.System),
            ],
            options
        );

        (await engines.FindAsync("en", "es", Ct)).ShouldBeEmpty();
        engines.HowToGet("en", "es").ShouldContain("apt-get install apertium apertium-eng-spa");
        engines.HowToGet("en", "zh").ShouldContain("DeepL");
    }

    [Fact]
    public async Task A_process_that_hangs_is_ended_in_time()
    {
        using var command = new FakeCommand("sleep 600 | cat");
        var limits = new EngineLimits(1, TimeSpan.FromSeconds(1), 1, new BatchLimits(9, 999), 0, 0, 0, 9);
        var guard = new EngineGuard("apertium", limits, TimeProvider.System);
        var clock = Stopwatch.StartNew();

        var fault = await Should.ThrowAsync<EngineException>(() =>
            guard.AskAsync(Engine(command), Question("One."), Ct)
        );

        fault.Message.ShouldContain("longer than 1 s");
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_process_that_never_stops_writing_is_ended()
    {
        using var command = new FakeCommand("yes");

        var fault = await Should.ThrowAsync<EngineException>(() => Engine(command).AskAsync(Question("One."), Ct));

        fault.Message.ShouldContain("wrote more than");
    }

    [Fact]
    public async Task A_process_that_fails_says_what_it_said()
    {
        using var command = new FakeCommand("cat >/dev/null; echo no dictionary >&2; exit 3");

        var fault = await Should.ThrowAsync<EngineException>(() => Engine(command).AskAsync(Question("One."), Ct));

        fault.Message.ShouldContain("code 3: no dictionary");
    }

    [Fact]
    public async Task Answers_that_run_together_are_no_answers()
    {
        using var command = new FakeCommand("tr '\\n' ' '");

        var answer = await Engine(command).AskAsync(Question("One.", "Two."), Ct);

        answer.Texts.ShouldBeEmpty();
        answer.Faults.ShouldNotBeEmpty();
    }

    private static ApertiumEngine Engine(FakeCommand command) =>
        new(command.Path, TimeProvider.System, "eng-spa", "apertium 0");

    private static EngineQuestion Question(params string[] sentences) =>
        new(
            new LanguagePair("en", "es"),
            [.. sentences.Select((text, i) => new Sentence { Id = $"{i}.0", Text = text })],
            TranslationContext.None
        );
}
