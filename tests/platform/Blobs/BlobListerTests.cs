using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Blobs.Collecting;
using Tapescript.Platform.Persistence;
using Tapescript.Platform.Tests.Support;

namespace Tapescript.Platform.Tests.Blobs;

public sealed class BlobListerTests
{
    public static TheoryData<DatabaseEngine> Engines => [DatabaseEngine.Sqlite, DatabaseEngine.Postgres];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_list_has_all_that_the_store_names(DatabaseEngine engine)
    {
        using var folder = new Folder();
        var options = await Servers.StoresAsync(engine, "fetch");
        await using var database = new ServiceDatabase<NoteStore>("fetch", options, folder.Path);
        await database.MigrateAsync(TimeProvider.System, CancellationToken.None);
        var hashes = Enumerable.Range(0, 500).Select(i => $"{i:x32}{i:x32}").ToList();
        for (var i = 0; i < hashes.Count; i += 2)
            await database.ExecuteAsync(
                "AddNote",
                new
                {
                    NoteId = Guid.NewGuid(),
                    NoteText = $"{hashes[i]} and {hashes[i + 1]}",
                    WrittenAt = DateTimeOffset.UnixEpoch,
                    IsOpen = 1,
                    Number = i,
                },
                CancellationToken.None
            );
        var time = new ManualTime();
        var blobs = new FolderBlobStore(folder.Path, time);

        await new BlobLister(
            [database],
            blobs,
            Options.Create(new BlobOptions()),
            time,
            NullLogger<BlobLister>.Instance
        ).ListAsync(CancellationToken.None);

        var needed = new HashSet<UInt128>();
        (await new NeededList(blobs.Lists, "fetch").ReadAsync(needed, CancellationToken.None)).ShouldBe(
            time.GetUtcNow()
        );
        needed.ShouldBe(hashes.Select(NeededList.KeyOf), ignoreOrder: true);
    }
}
