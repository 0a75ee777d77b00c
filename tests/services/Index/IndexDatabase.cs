using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Npgsql;
using Tapescript.Index;
using Tapescript.Index.Searching;
using Tapescript.Platform.Persistence;

namespace Tapescript.Services.Tests.Index;

/// <summary>An empty store of the index on one of the engines.</summary>
internal sealed class IndexDatabase : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tapescript-index-").FullName;
    private readonly ServiceDatabase<IndexStore> database;

    private readonly StoreOptions options;

    private IndexDatabase(StoreOptions options)
    {
        this.options = options;
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

    public async Task<long> CountAsync(string table)
    {
        await using DbConnection connection =
            options.ParsedEngine == DatabaseEngine.Postgres
                ? new NpgsqlConnection(options.Connections["index"])
                : new SqliteConnection($"Data Source={Path.Combine(folder, "stores", "index.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM {table}";
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
