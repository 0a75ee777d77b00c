using Npgsql;
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
        var index = new IndexDatabase(await OptionsAsync(engine));
        await index.database.MigrateAsync(TimeProvider.System, TestContext.Current.CancellationToken);
        return index;
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<StoreOptions> OptionsAsync(DatabaseEngine engine)
    {
        if (engine == DatabaseEngine.Sqlite)
            return new StoreOptions();
        var server = Environment.GetEnvironmentVariable("TAPESCRIPT_TEST_POSTGRES");
        if (string.IsNullOrEmpty(server))
            Assert.Skip("TAPESCRIPT_TEST_POSTGRES is not set: this case needs PostgreSQL.");
        var name = "index_" + Guid.NewGuid().ToString("N");
        await using var source = NpgsqlDataSource.Create(server!);
        await using var command = source.CreateCommand($"CREATE DATABASE {name}");
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        var connection = new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString();
        return new StoreOptions { Engine = "postgres", Connections = { ["index"] = connection } };
    }
}
