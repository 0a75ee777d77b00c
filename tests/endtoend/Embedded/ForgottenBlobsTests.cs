using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Tapescript.EndToEnd.Tests.Running;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Blobs.Collecting;
using Tapescript.Platform.Persistence;

namespace Tapescript.EndToEnd.Tests.Embedded;

/// <summary>Blobs are collected when nobody needs them any more, and never before.</summary>
public sealed class ForgottenBlobsTests
{
    private static readonly string[] Services =
    [
        "gateway",
        "fetch",
        "transcribe-import",
        "clean",
        "translate-align",
        "index",
    ];

    [Fact]
    public async Task All_steps_can_be_done_again_after_collecting_and_of_a_deleted_document_nothing_is_left()
    {
        await using var server = await EmbeddedServer.StartAsync();
        var kept = await server.IngestAsync("kept.srt", Talk("The harbour is quiet in the morning."), "es");
        var needed = (await RoundAsync(server, days: 0)).Count;
        await AllNameSomeAsync(server);
        var deleted = await server.IngestAsync("deleted.srt", Talk("The market opens before the sun does."), "es");
        await server.Client.PostAsync("/api/uploads?name=never.srt", new StringContent(Talk("Nobody submits this.")));

        await RoundAsync(server, days: 2);
        (await RoundAsync(server, days: 4)).Removed.ShouldBe(1, "what was uploaded and never submitted");
        await DoAgainAsync(server, kept);
        await DoAgainAsync(server, deleted);

        (await server.Client.DeleteAsync($"/api/runs/{deleted}")).EnsureSuccessStatusCode();
        // The services hear of it one after the other.
        await Until.Holds(() => RoundAsync(server, days: 6), round => round.Count - round.Unneeded == needed);
        (await RoundAsync(server, days: 8)).Removed.ShouldBeGreaterThan(3);
        (await RoundAsync(server, days: 8)).Count.ShouldBe(needed);
        await DoAgainAsync(server, kept);
        (await server.Client.GetStringAsync($"/api/documents/{kept}/export?format=txt")).ShouldContain("harbour");
    }

    private static async Task AllNameSomeAsync(EmbeddedServer server)
    {
        foreach (var service in Services)
        {
            var named = new HashSet<UInt128>();
            await new NeededList(BlobsOf(server).Lists, service).ReadAsync(named, default);
            named.Count.ShouldBeGreaterThan(0, service);
        }
    }

    private static FolderBlobStore BlobsOf(EmbeddedServer server) =>
        (FolderBlobStore)server.Services.GetRequiredService<IBlobStore>();

    private static async Task DoAgainAsync(EmbeddedServer server, string id)
    {
        foreach (var step in new[] { "index", "translate", "clean", "import", "fetch" })
        {
            (await server.Client.PostAsync($"/api/runs/{id}/retry?from={step}", null)).EnsureSuccessStatusCode();
            await server.FinishedAsync(id);
        }
    }

    private static async Task<CollectedBlobs> RoundAsync(EmbeddedServer server, int days)
    {
        var blobs = BlobsOf(server);
        var options = server.Services.GetRequiredService<IOptions<BlobOptions>>();
        var time = new LaterTime(TimeSpan.FromDays(days));
        var databases = server.Services.GetServices<IServiceDatabase>();
        await new BlobLister(databases, blobs, options, time, NullLogger<BlobLister>.Instance).ListAsync(default);
        var collector = new BlobCollector(Services, blobs, options, time, NullLogger<BlobCollector>.Instance);
        return (await collector.CollectAsync(default)).ShouldNotBeNull();
    }

    private static string Talk(string sentence) =>
        $"1\n00:00:00,000 --> 00:00:03,000\n{sentence}\n\n2\n00:00:03,000 --> 00:00:06,000\nThat is all.\n";

    private sealed class LaterTime(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + by;
    }
}
