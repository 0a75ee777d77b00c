using Tapescript.Index;
using Tapescript.Platform.Persistence;

namespace Tapescript.Services.Tests.Index;

/// <summary>An empty store of the index on one of the engines.</summary>
internal sealed class IndexDatabase : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tapescript-index-").FullName;
    private readonly ServiceDatabase<IndexStore> database;

    private IndexDatabase(StoreOptions options)
    {
        database = new ServiceDatabase<IndexStore>("index", options, folder);
        Store = new IndexStore(database);
    }

    public IndexStore Store { get; }

    public static async Task<IndexDatabase> OpenAsync(DatabaseEngine engine)
    {
        var index = new IndexDatabase(await TestStore.OptionsAsync(engine, "index"));
        await index.database.MigrateAsync(TimeProvider.System, TestContext.Current.CancellationToken);
        return index;
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
