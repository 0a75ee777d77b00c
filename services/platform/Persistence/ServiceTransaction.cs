using System.Data.Common;
using Dapper;

namespace Tapescript.Platform.Persistence;

/// <summary>A transaction in a <see cref="ServiceDatabase{TStore}"/>: all of it or nothing.</summary>
public sealed class ServiceTransaction
{
    private readonly DbConnection connection;
    private readonly DbTransaction? transaction;
    private readonly SqlLibrary sql;

    internal ServiceTransaction(DbConnection connection, DbTransaction? transaction, SqlLibrary sql)
    {
        this.connection = connection;
        this.transaction = transaction;
        this.sql = sql;
    }

    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sqlName, object? parameters, CancellationToken ct)
    {
        var rows = await connection.QueryAsync<T>(Command(sqlName, parameters, ct));
        return rows.AsList();
    }

    public async Task<T?> SingleOrDefaultAsync<T>(string sqlName, object? parameters, CancellationToken ct)
    {
        // Not QuerySingleOrDefault: it stops reading early, and a writing statement of SQLite must be read to its end.
        var rows = await connection.QueryAsync<T>(Command(sqlName, parameters, ct));
        return rows.AsList() switch
        {
            [] => default,
            [var row] => row,
            var many => throw new InvalidOperationException($"{sqlName}: {many.Count} rows where one was expected."),
        };
    }

    public Task<int> ExecuteAsync(string sqlName, object? parameters, CancellationToken ct) =>
        connection.ExecuteAsync(Command(sqlName, parameters, ct));

    private CommandDefinition Command(string sqlName, object? parameters, CancellationToken ct) =>
        new(sql.Text(sqlName), parameters, transaction, cancellationToken: ct);
}
