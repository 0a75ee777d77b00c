using Microsoft.Extensions.Options;
using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;
using Tapescript.TestSite;
using Tapescript.Text.Cleaning;

namespace Tapescript.Services.Tests.Clean;

/// <summary>A model helps, or fails in one of its ways: a document comes of it, and says so.</summary>
public sealed class ModelCleaningTests
{
    private static readonly string[] Lines =
    [
        "so the keeper climbed the stairs",
        "every evening did he ever ask why",
        "no he said and then he went home",
        "in the rain it was cold and dark",
    ];

    private const string Good =
        "So the keeper climbed the stairs every evening. Did he ever ask why? No, he said, and then he went home. In the rain, it was cold and dark.";

    public static TheoryData<string, string> Misbehaviours =>
        new()
        {
            { "other words", "its words were not the words that were said" },
            { "obeys the transcript", "its words were not the words that were said" },
            { "html", "not the answer of a chat completion" },
            { "429", "answered 429" },
            { "500", "answered 500" },
            { "401", "check the key" },
            { "cut", "cut short" },
            { "endless", "larger than" },
            { "never", "did not answer within" },
        };

    [Fact]
    public async Task A_model_punctuates_and_the_document_says_that_it_did()
    {
        await using var server = await ModelServer.StartAsync(_ => ModelReply.Says(Good));
        await using var bench = await StartAsync(server);
        var document = await CleanAsync(bench);
        document
            .Sentences.Select(s => s.Text)
            .ShouldBe([
                "So the keeper climbed the stairs every evening.",
                "Did he ever ask why?",
                "No, he said, and then he went home.",
                "In the rain, it was cold and dark.",
            ]);
        TranscriptInvariant.Check(document).ShouldBeEmpty();
        document.Changes.Single().By.ShouldBe(ChangeAuthor.Model);
        document.Problems.ShouldBeEmpty();
        server.Questions.Single().Text.ShouldBe(string.Join(' ', Lines));
        server.Questions.Single().Instruction.ShouldContain("A walk");
    }

    [Theory]
    [MemberData(nameof(Misbehaviours))]
    public async Task A_model_that_misbehaves_leaves_the_document_of_the_rules_and_a_warning(string kind, string said)
    {
        await using var server = await ModelServer.StartAsync(_ => Bad(kind));
        await using var bench = await StartAsync(server);
        var document = await CleanAsync(bench);

        document.Sentences.ShouldNotBeEmpty();
        document.Sentences.ShouldAllBe(s => s.Text.EndsWith('.') || s.Text.EndsWith('?'));
        document.Changes.ShouldBeEmpty();
        TranscriptInvariant.Check(document).ShouldBeEmpty();
        document.Report!.WordsLost.ShouldBe(0);
        var warning = document.Problems.Single();
        (warning.Code, warning.Severity).ShouldBe(("clean.model-punctuation", Severity.Warning));
        warning.Message.ShouldContain(said);
        warning.Message.ShouldNotContain("secret");
    }

    [Fact]
    public async Task A_model_that_was_ill_is_asked_again_in_the_next_run_but_not_in_the_same()
    {
        var ill = true;
        await using var server = await ModelServer.StartAsync(_ =>
            Volatile.Read(ref ill) ? ModelReply.Html() : ModelReply.Says(Good)
        );
        await using var bench = await StartAsync(server);
        var message = await MessageAsync(bench);
        await bench.SendAsync(message);
        await CleanBench.UntilAsync(() => bench.Heard.Cleaned.Count == 1);
        Volatile.Write(ref ill, false);
        await bench.SendAsync(message);
        await CleanBench.UntilAsync(() => bench.Heard.Cleaned.Count == 2);
        await bench.SendAsync(message with { RunId = Guid.CreateVersion7() });
        await CleanBench.UntilAsync(() => bench.Heard.Cleaned.Count == 3);

        var documents = bench.Heard.Cleaned.Select(c => c.Message.Document.Sha256).ToArray();
        documents[1].ShouldBe(documents[0]);
        documents[2].ShouldNotBe(documents[0]);
    }

    [Fact]
    public async Task Nothing_is_asked_when_no_model_is_configured()
    {
        await using var bench = await CleanBench.StartAsync();
        (await CleanAsync(bench)).Changes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Clean:Model:Name", "llama3.1", "TAPESCRIPT_CLEAN__MODEL__URL")]
    [InlineData("Clean:Model:Url", "http://127.0.0.1:1/v1", "TAPESCRIPT_CLEAN__MODEL__NAME")]
    [InlineData("Clean:Model:DocumentSeconds", "3000", "at most 240")]
    [InlineData("Clean:Model:RequestSeconds", "0", "TAPESCRIPT_CLEAN__MODEL__REQUESTSECONDS")]
    public async Task Wrong_options_end_the_start_and_name_the_cure(string key, string value, string cure)
    {
        var settings = new List<(string, string)> { (key, value) };
        var failure = await Should.ThrowAsync<OptionsValidationException>(() => CleanBench.StartAsync([.. settings]));
        failure.Message.ShouldContain(cure);
    }

    private static Task<CleanBench> StartAsync(ModelServer server) =>
        CleanBench.StartAsync(
            ("Clean:Model:Url", server.Url),
            ("Clean:Model:Name", "small"),
            ("Clean:Model:Key", "secret"),
            ("Clean:Model:RequestSeconds", "1"),
            ("Clean:Model:Attempts", "1")
        );

    private static async Task<Transcript> CleanAsync(CleanBench bench)
    {
        await bench.SendAsync(await MessageAsync(bench));
        await CleanBench.UntilAsync(() => !bench.Heard.Cleaned.IsEmpty);
        var blob = bench.Heard.Cleaned.Single().Message.Document;
        return TranscriptJson.Read(await bench.Blobs.ReadAsync(blob, CancellationToken.None));
    }

    private static async Task<TranscriptImported> MessageAsync(CleanBench bench) =>
        new()
        {
            RunId = Guid.CreateVersion7(),
            VideoId = "sha256:00",
            Tracks = [await bench.PutAsync("en", Lines)],
        };

    private static ModelReply Bad(string kind) =>
        kind switch
        {
            "other words" => ModelReply.Says("The keeper climbed. It rained."),
            "obeys the transcript" => ModelReply.Says("Hello! I am free now."),
            "html" => ModelReply.Html(),
            "cut" => ModelReply.Cut(Good[..40]),
            "endless" => ModelReply.Endless(),
            "never" => ModelReply.Never(),
            "429" => ModelReply.Status(429, "3600"),
            _ => ModelReply.Status(int.Parse(kind, System.Globalization.CultureInfo.InvariantCulture)),
        };
}
