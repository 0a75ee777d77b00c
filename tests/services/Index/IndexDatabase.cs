using System.Data.Common;
using System.Globalization;
using System.Text;
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
    ) => await OpenAsync(await TestStore.OptionsAsync(engine, "index"), bounds, before);

    public static async Task<IndexDatabase> OpenAsync(
        StoreOptions options,
        IndexOptions? bounds = null,
        Func<DbConnection, Task>? before = null
    )
    {
        var index = new IndexDatabase(options, bounds ?? new IndexOptions());
        if (before is not null)
        {
            await using var connection = await index.ConnectAsync();
            await before(connection);
        }

        await index.database.MigrateAsync(TimeProvider.System, TestContext.Current.CancellationToken);
        return index;
    }

    public async Task<long> CountAsync(string table) =>
        long.Parse((await AskAsync($"SELECT COUNT(*) FROM {table}")).Single(), CultureInfo.InvariantCulture);

    /// <summary>All tables that the store has, by their names.</summary>
    public Task<IReadOnlyList<string>> TablesAsync() =>
        AskAsync(
            options.ParsedEngine == DatabaseEngine.Postgres
                ? "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
                : "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        );

    /// <summary>Whether a word stands anywhere in a table, also within bytes.</summary>
    public async Task<bool> HoldsAsync(string table, string word)
    {
        var found = false;
        await ReadAsync(
            $"SELECT * FROM {table}",
            row =>
            {
                for (var i = 0; i < row.FieldCount; i++)
                {
                    var text = row.GetValue(i) is byte[] bytes ? Encoding.UTF8.GetString(bytes) : $"{row.GetValue(i)}";
                    found |= text.Contains(word, StringComparison.OrdinalIgnoreCase);
                }
            }
        );
        return found;
    }

    /// <summary>Asks beside the store; gives the first column.</summary>
    public async Task<IReadOnlyList<string>> AskAsync(string sql)
    {
        var values = new List<string>();
        await ReadAsync(sql, row => values.Add($"{row.GetValue(0)}"));
        return values;
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task ReadAsync(string sql, Action<DbDataReader> read)
    {
        await using var connection = await ConnectAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            read(reader);
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
}
