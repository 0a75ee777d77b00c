using Tapescript.Clean;
using Tapescript.Fetch;
using Tapescript.Index;
using Tapescript.Platform.Persistence;
using Tapescript.TranscribeImport;
using Tapescript.TranslateAlign;

namespace Tapescript.Services.Tests.Running;

/// <summary>Each service can say on both engines which blobs it needs.</summary>
public sealed class NeededBlobsTests
{
    public static MatrixTheoryData<string, DatabaseEngine> Stores =>
        new(
            ["fetch", "transcribe-import", "clean", "translate-align", "index"],
            [DatabaseEngine.Sqlite, DatabaseEngine.Postgres]
        );

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_store_without_rows_needs_none(string service, DatabaseEngine engine)
    {
        IServiceDatabase database = service switch
        {
            "fetch" => await TestStore.OpenAsync<FetchStore>(engine, service),
            "transcribe-import" => await TestStore.OpenAsync<ImportStore>(engine, service),
            "clean" => await TestStore.OpenAsync<CleanStore>(engine, service),
            "translate-align" => await TestStore.OpenAsync<TranslateStore>(engine, service),
            _ => await TestStore.OpenAsync<IndexStore>(engine, service),
        };
        await using var closing = (IAsyncDisposable)database;
        (await database.StreamAsync<string>("NeededBlobs", CancellationToken.None).ToListAsync()).ShouldBeEmpty();
    }
}
