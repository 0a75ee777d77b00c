using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Tapescript.Platform.Persistence;

/// <summary>One file per service, in WAL mode. Writers of this process queue at the gate, those of others at the file.</summary>
internal sealed class SqliteConnector : DatabaseConnector
{
    private const int BusySeconds = 30;

    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly string path;
    private readonly string connectionString;

    public SqliteConnector(string path)
    {
        this.path = path;
        SQLitePCL.Batteries_V2.Init();
        connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            ForeignKeys = true,
            DefaultTimeout = BusySeconds,
        }.ToString();
    }

    public override DatabaseEngine Engine => DatabaseEngine.Sqlite;

    public override async ValueTask<DbConnection> OpenAsync(CancellationToken ct)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            await connection.OpenAsync(ct);
            await ExecuteAsync(connection, "PRAGMA busy_timeout=30000; PRAGMA synchronous=NORMAL;", ct);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public override async ValueTask<IDisposable?> WriterAsync(CancellationToken ct)
    {
        await gate.WaitAsync(ct);
        return new Turn(gate);
    }

    // Serializable is immediate here: a deferred transaction that reads first fails when another one writes.
    public override ValueTask<DbTransaction> BeginAsync(DbConnection connection, CancellationToken ct) =>
        connection.BeginTransactionAsync(IsolationLevel.Serializable, ct);

    public override ValueTask<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken ct) =>
        new(((SqliteConnection)connection).BeginTransaction(deferred: true));

    public override async Task PrepareAsync(CancellationToken ct)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var connection = await OpenAsync(ct);
                await ExecuteAsync((SqliteConnection)connection, "PRAGMA journal_mode=WAL;", ct);
                return;
            }
            catch (SqliteException busy) when (busy.SqliteErrorCode is 5 or 6 && attempt < 100)
            {
                // The switch to WAL does not wait for others who switch: it fails at once.
                await Task.Delay(TimeSpan.FromMilliseconds(20 + Random.Shared.Next(30)), ct);
            }
        }
    }

    // The immediate transaction is the lock.
    public override Task LockMigrationsAsync(
        DbConnection connection,
        DbTransaction transaction,
        CancellationToken ct
    ) => Task.CompletedTask;

    public override ValueTask DisposeAsync()
    {
        using (var connection = new SqliteConnection(connectionString))
            SqliteConnection.ClearPool(connection);
        gate.Dispose();
        return ValueTask.CompletedTask;
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(ct);
    }

    private sealed class Turn(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
