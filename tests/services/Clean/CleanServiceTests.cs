using Tapescript.Clean;
using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;
using Tapescript.Platform.Messaging;
using Tapescript.Text.Cleaning;

namespace Tapescript.Services.Tests.Clean;

public class CleanServiceTests
{
    [Fact]
    public async Task A_transcript_becomes_a_document_that_is_stored_and_announced()
    {
        await using var bench = await CleanBench.StartAsync();
        var message = await MessageAsync(bench, ["fr"]);
        await bench.SendAsync(message);
        await CleanBench.UntilAsync(() => !bench.Heard.Cleaned.IsEmpty);

        var (cleaned, id) = bench.Heard.Cleaned.Single();
        var document = TranscriptJson.Read(await bench.Blobs.ReadAsync(cleaned.Document, CancellationToken.None));
        TranscriptInvariant.Check(document).ShouldBeEmpty();
        document.Sentences.Select(s => s.Text).ShouldBe(["We walked along the river.", "It rained."]);
        document.Tracks.Count.ShouldBe(2);
        cleaned.TargetLanguages.ShouldBe(["fr", "es"]);
        cleaned.Language.ShouldBe("en");
        cleaned.Title.ShouldBe("A walk");
        cleaned.Quality.Sentences.ShouldBe(2);
        cleaned.Quality.WordsIn.ShouldBe(7);
        cleaned.Quality.WordsLost.ShouldBe(0);
        id.ShouldBe(MessageIds.For(message.RunId, Step.Clean, cleaned.Document.Sha256));
    }

    [Fact]
    public async Task The_report_in_the_store_is_the_report_in_the_document()
    {
        await using var bench = await CleanBench.StartAsync();
        var message = await MessageAsync(bench, []);
        await bench.SendAsync(message);
        await CleanBench.UntilAsync(() => !bench.Heard.Cleaned.IsEmpty);

        var blob = bench.Heard.Cleaned.Single().Message.Document;
        var document = TranscriptJson.Read(await bench.Blobs.ReadAsync(blob, CancellationToken.None));
        var key = CleaningKey.Of(message, bench.Get<CleanWork>().OptionsOf(message), model: "");
        var stored = await bench.Get<CleanStore>().FindAsync(key, CancellationToken.None);
        stored.ShouldNotBeNull().Report.ShouldBe(TranscriptJson.ToElement(document.Report).GetRawText());
    }

    [Fact]
    public async Task A_message_that_comes_twice_publishes_the_same_result_with_the_same_id()
    {
        await using var bench = await CleanBench.StartAsync();
        var message = await MessageAsync(bench, []);
        await bench.SendAsync(message);
        await bench.SendAsync(message);
        await CleanBench.UntilAsync(() => bench.Heard.Cleaned.Count == 2);

        var heard = bench.Heard.Cleaned.ToArray();
        heard[1].Id.ShouldBe(heard[0].Id);
        heard[1].Message.Document.ShouldBe(heard[0].Message.Document);
        heard[1].Message.Quality.ShouldBe(heard[0].Message.Quality);
    }

    [Fact]
    public async Task A_language_that_is_asked_for_and_is_the_source_is_no_target()
    {
        await using var bench = await CleanBench.StartAsync();
        await bench.SendAsync(await MessageAsync(bench, ["en-GB", "es-MX"]));
        await CleanBench.UntilAsync(() => !bench.Heard.Cleaned.IsEmpty);
        bench.Heard.Cleaned.Single().Message.TargetLanguages.ShouldBe(["es-MX"]);
    }

    [Fact]
    public async Task A_transcript_without_a_word_fails_for_good_and_says_what_to_do()
    {
        await using var bench = await CleanBench.StartAsync();
        await bench.SendAsync(
            new TranscriptImported
            {
                RunId = Guid.CreateVersion7(),
                VideoId = "sha256:00",
                Tracks = [await bench.PutAsync("en", "...", "♪")],
            }
        );
        await CleanBench.UntilAsync(() => !bench.Heard.Failed.IsEmpty);
        var failed = bench.Heard.Failed.Single();
        failed.Transient.ShouldBeFalse();
        failed.Step.ShouldBe(Step.Clean);
        failed.Code.ShouldBe("clean.no-words");
        failed.Reason.ShouldContain("Submit one with text");
    }

    private static async Task<TranscriptImported> MessageAsync(CleanBench bench, IReadOnlyList<string> languages) =>
        new()
        {
            RunId = Guid.CreateVersion7(),
            VideoId = "sha256:00",
            Tracks =
            [
                await bench.PutAsync("en", "We walked along the", "river. It rained."),
                await bench.PutAsync("es", "Caminamos junto al río.", "Llovió."),
            ],
            Options = new RunOptions { Languages = languages },
        };
}
