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

    private IndexDatabase(StoreOptions options, IndexOptions bounds)
    {
        this.options = options;
        database = new ServiceDatabase<IndexStore>("index", options, folder);
        Store = new IndexStore(database);
        Search = new StoreSearch(new SearchStore(database), Options.Create(bounds));
    }

    public IndexStore Store { get; }

    public StoreSearch Search { get; }

    public static async Task<IndexDatabase> OpenAsync(
        DatabaseEngine engine,
        IndexOptions? bounds = null,
        Func<DbConnection, Task>? before = null
    )
    {
        var index = new IndexDatabase(await TestStore.OptionsAsync(engine, "index"), bounds ?? new IndexOptions());
        if (before is not null)
        {
            await using var connection = await index.ConnectAsync();
            await before(connection);
        }

        await index.database.MigrateAsync(TimeProvider.System, TestContext.Current.CancellationToken);
        return index;
    }

    public async Task<long> CountAsync(string table)
    {
        await using var connection = await ConnectAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM {table}";
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private async Task<DbConnection> ConnectAsync()
    {
        Directory.CreateDirectory(Path.Combine(folder, "stores"));
        DbConnection connection =
            options.ParsedEngine == DatabaseEngine.Postgres
                ? new NpgsqlConnection(options.Connections["index"])
                : new SqliteConnection($"Data Source={Path.Combine(folder, "stores", "index.db")};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
