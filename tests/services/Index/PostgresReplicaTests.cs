using System.Data.Common;
using Tapescript.Contracts;

namespace Tapescript.Services.Tests.Index;

/// <summary>Searches on a real streaming replica of PostgreSQL; what stops is started again.</summary>
public sealed class PostgresReplicaTests(StreamingReplica servers) : IClassFixture<StreamingReplica>
{
    [Fact]
    public async Task Searches_ask_the_replica_of_PostgreSQL_and_writes_go_to_the_primary()
    {
        await using var index = await IndexDatabase.OpenAsync(servers.Options("index"));
        await PutAsync(index, "youtube:one");
        await FoundAsync(index, "youtube:one");

        // What is held back on the replica is not found, though it is written: the replica is what is asked.
        await servers.HoldReplicaAsync();
        await PutAsync(index, "youtube:two");
        (await FindAsync(index)).ShouldBe(["youtube:one"]);
        await servers.ReleaseReplicaAsync();
        await FoundAsync(index, "youtube:two");

        // While the primary is away, searches are answered and nothing can be written.
        await servers.StopPrimaryAsync();
        (await FindAsync(index)).ShouldBe(["youtube:one", "youtube:two"], ignoreOrder: true);
        await Should.ThrowAsync<DbException>(() => PutAsync(index, "youtube:three"));
        await servers.StartPrimaryAsync();
        await PutAsync(index, "youtube:three");
        await FoundAsync(index, "youtube:three");

        // While the replica is away, the primary answers, at once and with what was written just now.
        await servers.StopReplicaAsync();
        await PutAsync(index, "youtube:four");
        (await FindAsync(index)).ShouldContain("youtube:four");
        await index.Store.ForgetAsync("youtube:four", default);
        (await FindAsync(index)).ShouldNotContain("youtube:four");
        await servers.StartReplicaAsync();
        await PutAsync(index, "youtube:five");
        await FoundAsync(index, "youtube:five");
    }

    private static Task PutAsync(IndexDatabase index, string videoId) =>
        index.Store.PutAsync(
            IndexedDocument.Of("en", "An otter."),
            Guid.CreateVersion7(),
            Step.Clean,
            videoId: videoId
        );

    private static async Task<List<string>> FindAsync(IndexDatabase index) =>
        [.. (await index.Search.SearchAsync(new SearchQuery("otter"), default)).Hits.Select(hit => hit.VideoId)];

    private static async Task FoundAsync(IndexDatabase index, string videoId)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!(await FindAsync(index)).Contains(videoId))
            await Task.Delay(50, patience.Token);
    }
}
