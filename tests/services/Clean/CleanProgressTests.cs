using System.Globalization;
using Tapescript.Contracts;
using Tapescript.TestSite;

namespace Tapescript.Services.Tests.Clean;

public sealed class CleanProgressTests
{
    [Fact]
    public async Task While_a_model_answers_the_ledger_hears_how_far_cleaning_is()
    {
        var asked = 0;
        var heard = new TaskCompletionSource();
        await using var server = await ModelServer.StartAsync(_ =>
            Interlocked.Increment(ref asked) == 1 ? ModelReply.Html() : ModelReply.Html().After(heard.Task)
        );
        await using var bench = await CleanBench.StartAsync(
            ("Clean:Model:Url", server.Url),
            ("Clean:Model:Name", "small"),
            ("Clean:Model:Attempts", "1")
        );
        var runId = Guid.CreateVersion7();
        await bench.SendAsync(
            new TranscriptImported
            {
                RunId = runId,
                VideoId = "sha256:00",
                Tracks = [await bench.PutAsync("en", [.. Enumerable.Range(0, 60).Select(Line)])],
            }
        );

        await CleanBench.UntilAsync(() => bench.Heard.Progressed.Any(p => p.Percent > 0));
        bench.Heard.Cleaned.ShouldBeEmpty();
        var started = bench.Heard.Started.ShouldHaveSingleItem();
        (started.RunId, started.Step, started.Attempt).ShouldBe((runId, Step.Clean, 1));
        bench.Heard.Progressed.ShouldAllBe(p => p.RunId == runId && p.Step == Step.Clean && p.Percent <= 60);
        heard.SetResult();
        await CleanBench.UntilAsync(() => !bench.Heard.Cleaned.IsEmpty);
        bench.Heard.Started.Count.ShouldBe(1);
    }

    /// <summary>Six words that no other line has.</summary>
    private static string Line(int number) =>
        string.Join(' ', Enumerable.Range(number * 6, 6).Select(word => Syllables(word + 100)));

    private static string Syllables(int number) =>
        string.Concat(
            number
                .ToString(CultureInfo.InvariantCulture)
                .Select(digit => "kalotefiduramenipogusehy".Substring((digit - '0') * 2, 2))
        );
}
