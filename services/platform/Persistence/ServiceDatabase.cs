using System.Data.Common;
using System.Reflection;
using System.Runtime.CompilerServices;
using Dapper;

namespace Tapescript.Platform.Persistence;

/// <summary>
/// The database of one service; <typeparamref name="TStore"/> says whose, and whose SQL is embedded beside it.
/// </summary>
public sealed class ServiceDatabase<TStore> : IServiceDatabase, IAsyncDisposable
{
    private readonly DatabaseConnector connector;
    private readonly SqlLibrary sql;

    public ServiceDatabase(string service, StoreOptions options, string dataFolder, int concurrency = 4)
    {
        Service = service;
        connector = DatabaseConnector.For(service, options, dataFolder, concurrency);
        sql = new SqlLibrary(typeof(TStore).Assembly, connector.Engine);
    }

    public string Service { get; }

    public DatabaseEngine Engine => connector.Engine;

    Assembly IServiceDatabase.Owner => typeof(TStore).Assembly;

    public Task<IReadOnlyList<T>> QueryAsync<T>(string sqlName, object? parameters, CancellationToken ct) =>
        RunAsync(sqlName, statement => statement.QueryAsync<T>(sqlName, parameters, ct), ct);

    public Task<T?> SingleOrDefaultAsync<T>(string sqlName, object? parameters, CancellationToken ct) =>
        RunAsync(sqlName, statement => statement.SingleOrDefaultAsync<T>(sqlName, parameters, ct), ct);

    public async IAsyncEnumerable<T> StreamAsync<T>(string sqlName, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var connection = await connector.OpenAsync(ct);
        await foreach (var row in connection.QueryUnbufferedAsync<T>(sql.Text(sqlName)).WithCancellation(ct))
            yield return row;
    }

    public Task<int> ExecuteAsync(string sqlName, object? parameters, CancellationToken ct) =>
        RunAsync(sqlName, statement => statement.ExecuteAsync(sqlName, parameters, ct), ct);

    /// <summary>One transaction that takes the writer's place at once; never hold it across a publish.</summary>
    public async Task<T> WriteAsync<T>(Func<ServiceTransaction, Task<T>> work, CancellationToken ct)
    {
        using var turn = await connector.WriterAsync(ct);
        await using var connection = await connector.OpenAsync(ct);
        await using var transaction = await connector.BeginAsync(connection, ct);
        var result = await work(new ServiceTransaction(connection, transaction, sql));
        await transaction.CommitAsync(ct);
        return result;
    }

    public Task WriteAsync(Func<ServiceTransaction, Task> work, CancellationToken ct) =>
        WriteAsync(
            async transaction =>
            {
                await work(transaction);
                return 0;
            },
            ct
        );

    /// <summary>
    /// Reads a snapshot, from the replica where there is one. What goes wrong on a replica (it may cancel what reads
    /// too long) is asked of the database itself.
    /// </summary>
    public async Task<T> ReadAsync<T>(Func<ServiceTransaction, Task<T>> read, CancellationToken ct)
    {
        try
        {
            return await ReadAsync(await connector.OpenReaderAsync(ct), read, ct);
        }
        catch (DbException) when (connector.HasReplica)
        {
            return await ReadAsync(await connector.OpenAsync(ct), read, ct);
        }
    }

    /// <summary>The embedded <c>Sql/Name.sql</c>, or <c>Name.postgres.sql</c> / <c>Name.sqlite.sql</c>.</summary>
    public string Sql(string name) => sql.Text(name);

    public Task MigrateAsync(TimeProvider time, CancellationToken ct) => Migrator.RunAsync(connector, sql, time, ct);

    public async Task PingAsync(CancellationToken ct)
    {
        await using var connection = await connector.OpenAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT 1";
        await command.ExecuteScalarAsync(ct);
    }

    public ValueTask DisposeAsync() => connector.DisposeAsync();

    private async Task<T> ReadAsync<T>(
        DbConnection opened,
        Func<ServiceTransaction, Task<T>> read,
        CancellationToken ct
    )
    {
        await using var connection = opened;
        await using var transaction = await connector.BeginSnapshotAsync(connection, ct);
        var result = await read(new ServiceTransaction(connection, transaction, sql));
        await transaction.CommitAsync(ct);
        return result;
    }

    private async Task<T> RunAsync<T>(string sqlName, Func<ServiceTransaction, Task<T>> run, CancellationToken ct)
    {
        using var turn = sql.IsRead(sqlName) ? null : await connector.WriterAsync(ct);
        await using DbConnection connection = await connector.OpenAsync(ct);
        return await run(new ServiceTransaction(connection, transaction: null, sql));
    }
}
