using System.Text;
using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;
using Tapescript.TestSite;
using Tapescript.TranscribeImport;

namespace Tapescript.Services.Tests.TranscribeImport;

public sealed class ImportTests
{
    [Fact]
    public async Task Each_track_becomes_a_document_that_knows_what_the_site_said()
    {
        await using var bench = await Bench.StartAsync(new TranscribeImportModule());
        var fetched = await FetchedAsync(
            bench,
            ("talk.en.vtt", "en", SiteTexts.RollingEnglish),
            ("talk.es.srt", "es", SiteTexts.Spanish)
        );

        await bench.SendAsync(Contracts.Endpoint.Import, fetched);
        var imported = (await bench.Events.NextAsync()).Message.ShouldBeOfType<TranscriptImported>();

        imported.VideoId.ShouldBe("web:talk");
        imported.Tracks.Select(track => track.Language).ShouldBe(["en", "es"]);
        var source = await ReadAsync(bench, imported.Tracks[0]);
        source.Source.Id.ShouldBe("web:talk");
        source.Meta.Title.ShouldBe("The lighthouse");
        source.Meta.Channel.ShouldBe("Coasts");
        source.Meta.DurationMs.ShouldBe(8000);
        source.Chapters.ShouldHaveSingleItem().Origin.ShouldBe(ChapterOrigin.Publisher);
        source.Stages.ShouldHaveSingleItem().Name.ShouldBe("import");
        source.Tracks[0].Cues.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_message_that_comes_twice_is_answered_twice_with_the_same_message()
    {
        await using var bench = await Bench.StartAsync(new TranscribeImportModule());
        var fetched = await FetchedAsync(bench, ("talk.srt", "en", SiteTexts.English));

        await bench.SendAsync(Contracts.Endpoint.Import, fetched);
        var first = await bench.Events.NextAsync();
        await bench.SendAsync(Contracts.Endpoint.Import, fetched);
        var second = await bench.Events.NextAsync();

        second.MessageId.ShouldBe(first.MessageId);
        ((TranscriptImported)second.Message).Tracks.ShouldBe(((TranscriptImported)first.Message).Tracks);
    }

    [Fact]
    public async Task A_source_that_cannot_be_read_fails_for_good_in_the_readers_words()
    {
        await using var bench = await Bench.StartAsync(new TranscribeImportModule());
        var fetched = await FetchedAsync(bench, ("talk.srt", "en", ""));

        await bench.SendAsync(Contracts.Endpoint.Import, fetched);
        var failed = (await bench.Events.NextAsync()).Message.ShouldBeOfType<StepFailed>();

        failed.Transient.ShouldBeFalse();
        failed.Step.ShouldBe(Step.Import);
        failed.Reason.ShouldContain("talk.srt");
        failed.Reason.ShouldContain("empty");
    }

    [Fact]
    public async Task A_second_track_that_cannot_be_read_is_left_out_and_said()
    {
        await using var bench = await Bench.StartAsync(new TranscribeImportModule());
        var fetched = await FetchedAsync(
            bench,
            ("talk.srt", "en", SiteTexts.English),
            ("broken.srt", "es", "\0\0\u0001\0\u0002")
        );

        await bench.SendAsync(Contracts.Endpoint.Import, fetched);
        var imported = (await bench.Events.NextAsync()).Message.ShouldBeOfType<TranscriptImported>();

        imported.Tracks.ShouldHaveSingleItem();
        (await ReadAsync(bench, imported.Tracks[0])).Problems.ShouldContain(problem =>
            problem.Message.Contains("broken.srt")
        );
    }

    private static async Task<VideoFetched> FetchedAsync(
        Bench bench,
        params (string Name, string Language, string Text)[] tracks
    )
    {
        var fetched = new List<FetchedTrack>();
        foreach (var (name, language, text) in tracks)
        {
            var content = await bench.PutAsync(Encoding.UTF8.GetBytes(text));
            fetched.Add(
                new FetchedTrack
                {
                    Name = name,
                    Language = language,
                    Content = content,
                    Origin = "people",
                }
            );
        }

        return new VideoFetched
        {
            RunId = Guid.CreateVersion7(),
            VideoId = "web:talk",
            Tracks = fetched,
            Video = new VideoMetadata
            {
                Title = "The lighthouse",
                Channel = "Coasts",
                DurationMs = 8000,
                Chapters = [new VideoChapter("One summer", 0)],
            },
        };
    }

    private static async Task<Transcript> ReadAsync(Bench bench, ImportedTrack track) =>
        TranscriptJson.Read(await bench.Blobs.ReadAsync(track.Transcript, CancellationToken.None));
}
