using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Npgsql;
using Tapescript.Contracts;
using Tapescript.Index;
using Tapescript.Index.Searching;
using Tapescript.Platform.Persistence;

namespace Tapescript.Benchmarks.Search;

/// <summary>An empty index on one of the engines.</summary>
internal sealed class SearchEngine : IAsyncDisposable
{
    private readonly ServiceDatabase<IndexStore> database;
    private readonly string folder;
    private readonly string? server;
    private readonly string name;

    private SearchEngine(string folder, string? server, string name)
    {
        (this.folder, this.server, this.name) = (folder, server, name);
        var options = server is null
            ? new StoreOptions()
            : new StoreOptions { Engine = "postgres", Connections = { ["index"] = Connection } };
        database = new ServiceDatabase<IndexStore>("index", options, folder, concurrency: 16);
        Store = new IndexStore(database);
        Search = new StoreSearch(new SearchStore(database), Options.Create(new IndexOptions()));
    }

    public IndexStore Store { get; }

    public ISearch Search { get; }

    /// <summary>How to reach its database, for PostgreSQL.</summary>
    public string Connection => new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString();

    public static async Task<SearchEngine> OpenAsync(string folder, string? server)
    {
        const string benchmark = "search_benchmark";
        if (server is not null)
        {
            await ExecuteAsync(server, $"DROP DATABASE IF EXISTS {benchmark}");
            await ExecuteAsync(server, $"CREATE DATABASE {benchmark}");
        }

        var engine = new SearchEngine(folder, server, benchmark);
        await engine.database.MigrateAsync(TimeProvider.System, CancellationToken.None);
        return engine;
    }

    public async Task<long> BytesAsync()
    {
        if (server is null)
        {
            await using var file = new SqliteConnection($"Data Source={Path.Combine(folder, "stores", "index.db")}");
            file.Open();
            using var checkpoint = file.CreateCommand();
            checkpoint.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            checkpoint.ExecuteNonQuery();
            return new DirectoryInfo(Path.Combine(folder, "stores")).EnumerateFiles().Sum(one => one.Length);
        }

        await ExecuteAsync(Connection, "VACUUM ANALYZE");
        await using var source = NpgsqlDataSource.Create(Connection);
        await using var command = source.CreateCommand("SELECT pg_database_size(current_database())");
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public static async Task ExecuteAsync(string connection, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(sql);
        command.CommandTimeout = 3_600;
        await command.ExecuteNonQueryAsync();
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
