using Tapescript.Contracts;
using Tapescript.Fetch;
using Tapescript.Platform.Persistence;

namespace Tapescript.Services.Tests.Fetch;

public sealed class FetchStoreTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly ResultKey Key = new("source", "options");

    [Theory]
    [MemberData(nameof(TestStore.Engines), MemberType = typeof(TestStore))]
    public async Task A_result_is_found_for_its_run_and_for_others_only_while_it_is_fresh(DatabaseEngine engine)
    {
        await using var database = await TestStore.OpenAsync<FetchStore>(engine, "fetch");
        var store = new FetchStore(database, TimeProvider.System);
        var run = Guid.CreateVersion7();
        var video = new VideoFetched
        {
            RunId = run,
            VideoId = "youtube:abc",
            Tracks = [new FetchedTrack { Name = "a.vtt", Content = new BlobRef(new string('d', 64), 3, "text/vtt") }],
        };
        var result = new StoredResult { VideoId = "youtube:abc", Message = "{}" };

        await store.SaveAsync(run, Key, result, video, Ct);
        await store.SaveAsync(run, Key, result, video, Ct);

        (await store.FindAsync(run, Key, DateTimeOffset.MaxValue, Ct)).ShouldNotBeNull().Message.ShouldBe("{}");
        (await store.FindAsync(Guid.CreateVersion7(), Key, DateTimeOffset.MaxValue, Ct)).ShouldBeNull();
        (await store.FindAsync(Guid.CreateVersion7(), Key, DateTimeOffset.UnixEpoch, Ct)).ShouldNotBeNull();
        await store.ForgetAsync("youtube:abc", Ct);
        (await store.FindAsync(run, Key, DateTimeOffset.MaxValue, Ct)).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(TestStore.Engines), MemberType = typeof(TestStore))]
    public async Task A_host_that_asked_for_a_pause_is_remembered(DatabaseEngine engine)
    {
        await using var database = await TestStore.OpenAsync<FetchStore>(engine, "fetch");
        var store = new FetchStore(database, TimeProvider.System);
        var until = DateTimeOffset.FromUnixTimeMilliseconds(1_800_000_000_123);

        (await store.PauseOfAsync("a.example", Ct)).ShouldBeNull();
        await store.PauseAsync("a.example", until.AddHours(-1), Ct);
        await store.PauseAsync("a.example", until, Ct);

        (await store.PauseOfAsync("a.example", Ct)).ShouldBe(until);
    }
}
