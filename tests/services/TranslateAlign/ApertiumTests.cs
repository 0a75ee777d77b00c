using System.Diagnostics;
using Microsoft.Extensions.Options;
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
            "en-GB",
            "es",
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
        var answers = await engine.TranslateAsync(sentences, Ct);

        engine.Id.ShouldStartWith("apertium 3.");
        engine.Id.ShouldEndWith(" eng-spa");
        answers.ShouldNotBeNull();
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
    public async Task A_pair_that_is_not_there_is_no_engine_and_says_what_to_do(string source, string target)
    {
        var engines = new ApertiumEngines(Options.Create(new TranslateOptions()), TimeProvider.System);

        (await engines.FindAsync(source, target, Ct)).ShouldBeNull();
        engines.HowToGet(source, target).ShouldContain("English and Spanish");
    }

    [Fact]
    public async Task A_command_that_is_not_installed_is_no_engine_and_says_how_to_install_it()
    {
        var options = Options.Create(new TranslateOptions { Apertium = "/nowhere/apertium" });
        var engines = new ApertiumEngines(options, TimeProvider.System);

        (await engines.FindAsync("en", "es", Ct)).ShouldBeNull();
        engines.HowToGet("en", "es").ShouldContain("apt-get install apertium apertium-eng-spa");
    }

    [Fact]
    public async Task A_process_that_hangs_is_ended_in_time()
    {
        using var command = new FakeCommand("sleep 600 | cat");
        var engine = Engine(command, seconds: 1);
        var clock = Stopwatch.StartNew();

        var fault = await Should.ThrowAsync<EngineException>(() => engine.TranslateAsync(["One."], Ct));

        fault.Message.ShouldContain("longer than 1 s");
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_process_that_never_stops_writing_is_ended()
    {
        using var command = new FakeCommand("yes");

        var fault = await Should.ThrowAsync<EngineException>(() => Engine(command, 30).TranslateAsync(["One."], Ct));

        fault.Message.ShouldContain("wrote more than");
    }

    [Fact]
    public async Task A_process_that_fails_says_what_it_said()
    {
        using var command = new FakeCommand("cat >/dev/null; echo no dictionary >&2; exit 3");

        var fault = await Should.ThrowAsync<EngineException>(() => Engine(command, 30).TranslateAsync(["One."], Ct));

        fault.Message.ShouldContain("code 3: no dictionary");
    }

    [Fact]
    public async Task Answers_that_run_together_are_no_answers()
    {
        using var command = new FakeCommand("tr '\\n' ' '");

        (await Engine(command, 30).TranslateAsync(["One.", "Two."], Ct)).ShouldBeNull();
    }

    private static ApertiumEngine Engine(FakeCommand command, int seconds) =>
        new(
            new TranslateOptions { Apertium = command.Path, BatchSeconds = seconds },
            TimeProvider.System,
            "eng-spa",
            "apertium 0"
        );
}
