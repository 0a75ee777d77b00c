using System.Text;
using Tapescript.Contracts;
using Tapescript.TestSite;

namespace Tapescript.Services.Tests.Fetch;

public sealed class UploadTests
{
    [Fact]
    public async Task An_upload_is_a_document_track_as_it_is()
    {
        await using var bench = await FetchBench.StartAsync();
        var blob = await bench.Bench.PutAsync(Encoding.UTF8.GetBytes(SiteTexts.English));

        var command = FetchBench.Command("talks/the lighthouse.srt", "es") with { Upload = blob };
        var video = (
            await bench.FetchAsync(command with { Options = command.Options with { SourceLanguage = "en" } })
        ).Video.ShouldNotBeNull();

        video.VideoId.ShouldBe("sha256:" + blob.Sha256);
        video.Video.Url.ShouldBeNull();
        video
            .Tracks.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(
                track => track.Content.ShouldBe(blob),
                track => track.Name.ShouldBe("the lighthouse.srt"),
                track => track.Language.ShouldBe("en"),
                track => track.Origin.ShouldBe("document")
            );
        video.Options.Languages.ShouldBe(["es"]);
    }

    [Theory]
    [InlineData("talk.mp4", "application/octet-stream", "anything")]
    [InlineData("talk", "video/mp4", "anything")]
    [InlineData("talk", "application/octet-stream", "ID3 and then sound")]
    [InlineData("talk.bin", "application/octet-stream", "RIFF    WAVEfmt ")]
    [InlineData("talk.bin", "application/octet-stream", "\0\0\0\u0018ftypmp42")]
    public async Task Sound_and_video_wait_for_speech_recognition(string name, string mediaType, string content)
    {
        await using var bench = await FetchBench.StartAsync();
        var blob = await bench.Bench.PutAsync(Encoding.Latin1.GetBytes(content), mediaType);

        var failure = await bench.FailureAsync(FetchBench.Command(name) with { Upload = blob });

        failure.Code.ShouldBe("fetch.media");
        failure.IsTransient.ShouldBeFalse();
        failure.Reason.ShouldContain("Speech recognition is not part of this version");
        failure.Reason.ShouldContain("captions or a transcript");
    }

    [Fact]
    public async Task A_transcript_above_the_limit_is_refused_with_the_name_of_the_limit()
    {
        await using var bench = await FetchBench.StartAsync(("Fetch:MaxBytes", "1024"));
        var blob = await bench.Bench.PutAsync(new byte[1025]);

        var failure = await bench.FailureAsync(FetchBench.Command("a.srt") with { Upload = blob });

        failure.Reason.ShouldContain("1 KiB (Fetch:MaxBytes)");
    }

    [Fact]
    public async Task An_upload_that_is_gone_is_asked_for_again()
    {
        await using var bench = await FetchBench.StartAsync();

        var failure = await bench.FailureAsync(
            FetchBench.Command("a.srt") with
            {
                Upload = new BlobRef(new string('0', 64), 5, "text/plain"),
            }
        );

        failure.Code.ShouldBe("fetch.upload-missing");
        failure.IsTransient.ShouldBeFalse();
    }

    [Fact]
    public async Task No_source_at_all_is_refused()
    {
        await using var bench = await FetchBench.StartAsync();

        (await bench.FailureAsync(FetchBench.Command("  "))).Code.ShouldBe("fetch.no-source");
    }
}
