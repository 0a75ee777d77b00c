using Microsoft.Extensions.Options;
using Tapescript.Index;
using Tapescript.Index.Searching;
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
        Search = new StoreSearch(new SearchStore(database), Options.Create(new IndexOptions()));
    }

    public IndexStore Store { get; }

    public StoreSearch Search { get; }

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
