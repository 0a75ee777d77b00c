using System.Data;
using System.Data.Common;
using Dapper;
using Npgsql;

namespace Tapescript.Platform.Persistence;

internal sealed class PostgresConnector : DatabaseConnector
{
    // Any number will do, as long as nobody else in this database uses it.
    private const long MigrationsLock = 0x7461_7065_7363;

    private readonly NpgsqlDataSource source;
    private readonly NpgsqlDataSource? replica;
    private long restUntil;

    // One that does not answer at all would cost every search a wait.
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ShortWait = TimeSpan.FromSeconds(2);

    public PostgresConnector(string connectionString, string? replicaString, string service, int poolSize)
    {
        source = Source(connectionString, service, poolSize, Wait);
        replica = string.IsNullOrWhiteSpace(replicaString) ? null : Source(replicaString, service, poolSize, ShortWait);
    }

    public override DatabaseEngine Engine => DatabaseEngine.Postgres;

    public override async ValueTask<DbConnection> OpenAsync(CancellationToken ct) =>
        await source.OpenConnectionAsync(ct);

    public override bool HasReplica => replica is not null;

    // A replica that is away costs nobody an answer: the primary is asked, and the replica again after a rest.
    public override async ValueTask<DbConnection> OpenReaderAsync(CancellationToken ct)
    {
        if (replica is null || Environment.TickCount64 < Volatile.Read(ref restUntil))
            return await OpenAsync(ct);
        try
        {
            return await replica.OpenConnectionAsync(ct);
        }
        catch (NpgsqlException)
        {
            Volatile.Write(ref restUntil, Environment.TickCount64 + (long)Rest.TotalMilliseconds);
            return await OpenAsync(ct);
        }
    }

    public override ValueTask<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken ct) =>
        connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);

    private static NpgsqlDataSource Source(string connectionString, string service, int poolSize, TimeSpan wait)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            ApplicationName = "tapescript-" + service,
            MaxPoolSize = poolSize,
            Timeout = (int)wait.TotalSeconds,
            CommandTimeout = 30,
        };
        return new NpgsqlSlimDataSourceBuilder(settings.ToString()).EnableTransportSecurity().EnableArrays().Build();
    }

    public override ValueTask<IDisposable?> WriterAsync(CancellationToken ct) => new((IDisposable?)null);

    public override ValueTask<DbTransaction> BeginAsync(DbConnection connection, CancellationToken ct) =>
        connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, ct);

    public override Task PrepareAsync(CancellationToken ct) => Task.CompletedTask;

    public override Task LockMigrationsAsync(
        DbConnection connection,
        DbTransaction transaction,
        CancellationToken ct
    ) =>
        connection.ExecuteAsync(
            new CommandDefinition(
                "SELECT pg_advisory_xact_lock(@Key)",
                new { Key = MigrationsLock },
                transaction,
                commandTimeout: 300,
                cancellationToken: ct
            )
        );

    public override async ValueTask DisposeAsync()
    {
        await source.DisposeAsync();
        if (replica is not null)
            await replica.DisposeAsync();
    }
}
