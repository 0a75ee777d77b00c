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

    public PostgresConnector(string connectionString, string service, int poolSize)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            ApplicationName = "tapescript-" + service,
            MaxPoolSize = poolSize,
            Timeout = 10,
            CommandTimeout = 30,
        };
        source = new NpgsqlSlimDataSourceBuilder(settings.ToString()).EnableTransportSecurity().EnableArrays().Build();
    }

    public override DatabaseEngine Engine => DatabaseEngine.Postgres;

    public override async ValueTask<DbConnection> OpenAsync(CancellationToken ct) =>
        await source.OpenConnectionAsync(ct);

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

    public override ValueTask DisposeAsync() => source.DisposeAsync();
}
