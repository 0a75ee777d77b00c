using System.Data.Common;

namespace Tapescript.Platform.Persistence;

/// <summary>What differs between the engines: opening, the writer's turn, transactions, the lock of the migrations.</summary>
internal abstract class DatabaseConnector : IAsyncDisposable
{
    public abstract DatabaseEngine Engine { get; }

    public abstract ValueTask<DbConnection> OpenAsync(CancellationToken ct);

    /// <summary>The turn to write, to be disposed when done; null where the engine itself lets writers in side by side.</summary>
    public abstract ValueTask<IDisposable?> WriterAsync(CancellationToken ct);

    public abstract ValueTask<DbTransaction> BeginAsync(DbConnection connection, CancellationToken ct);

    public virtual bool HasReplica => false;

    /// <summary>Where searches read: a replica when there is one, else the database itself.</summary>
    public virtual ValueTask<DbConnection> OpenReaderAsync(CancellationToken ct) => OpenAsync(ct);

    /// <summary>A transaction that sees the database as it was when it began, and only reads.</summary>
    public abstract ValueTask<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken ct);

    public abstract Task PrepareAsync(CancellationToken ct);

    public abstract Task LockMigrationsAsync(DbConnection connection, DbTransaction transaction, CancellationToken ct);

    public abstract ValueTask DisposeAsync();

    public static DatabaseConnector For(string service, StoreOptions options, string dataFolder, int concurrency)
    {
        DapperSetup.Ensure();
        if (options.ParsedEngine == DatabaseEngine.Sqlite)
            return new SqliteConnector(Path.Combine(dataFolder, "stores", service + ".db"));
        var key = service.Replace("-", "", StringComparison.Ordinal);
        return Of(options.Connections, key) is { Length: > 0 } text
            ? new PostgresConnector(text, Of(options.Replicas, key), service, concurrency + 4)
            : throw new InvalidOperationException(
                $"The service {service} has no PostgreSQL connection string. "
                    + $"Set TAPESCRIPT_STORES__CONNECTIONS__{key.ToUpperInvariant()}, or TAPESCRIPT_STORES__ENGINE=sqlite."
            );
    }

    private static string? Of(Dictionary<string, string> connections, string key) =>
        connections
            .FirstOrDefault(pair =>
                pair.Key.Replace("-", "", StringComparison.Ordinal).Equals(key, StringComparison.OrdinalIgnoreCase)
            )
            .Value;
}
