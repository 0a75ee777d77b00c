using Tapescript.Contracts;
using Tapescript.Platform.Persistence;
using Tapescript.TranscribeImport;

namespace Tapescript.Services.Tests.TranscribeImport;

public sealed class ImportStoreTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly ImportKey Key = new("input", "options");

    [Theory]
    [MemberData(nameof(TestStore.Engines), MemberType = typeof(TestStore))]
    public async Task Tracks_are_found_by_their_whole_key_in_order_until_their_video_is_forgotten(DatabaseEngine engine)
    {
        await using var database = await TestStore.OpenAsync<ImportStore>(engine, "transcribe-import");
        var store = new ImportStore(database, TimeProvider.System);
        ImportedTrack[] tracks =
        [
            new()
            {
                Transcript = new BlobRef(new string('b', 64), 10, "a/b"),
                Language = "en",
                Origin = "asr",
                Engine = "vtt/1",
            },
            new()
            {
                Transcript = new BlobRef(new string('a', 64), 20, "a/b"),
                Language = null,
                Origin = "people",
                Engine = "srt/1",
            },
        ];

        await store.SaveAsync(Key, "youtube:abc", tracks, Ct);
        await store.SaveAsync(Key, "youtube:abc", tracks, Ct);

        (await store.FindAsync(Key, Ct)).ShouldBe(tracks);
        (await store.FindAsync(Key with { OptionsHash = "other" }, Ct)).ShouldBeEmpty();
        await store.ForgetAsync("youtube:other", Ct);
        (await store.FindAsync(Key, Ct)).Count.ShouldBe(2);
        await store.ForgetAsync("youtube:abc", Ct);
        (await store.FindAsync(Key, Ct)).ShouldBeEmpty();
    }
}
