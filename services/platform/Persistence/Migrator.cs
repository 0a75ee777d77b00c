using System.Data.Common;
using Dapper;

namespace Tapescript.Platform.Persistence;

/// <summary>Applies what is missing, in one transaction under a lock: of ten replicas that start at once, one does it.</summary>
internal static class Migrator
{
    public static async Task RunAsync(
        DatabaseConnector connector,
        SqlLibrary sql,
        TimeProvider time,
        CancellationToken ct
    )
    {
        using var turn = await connector.WriterAsync(ct);
        await connector.PrepareAsync(ct);
        await using var connection = await connector.OpenAsync(ct);
        await using var transaction = await connector.BeginAsync(connection, ct);
        await connector.LockMigrationsAsync(connection, transaction, ct);
        await ExecuteAsync(
            connection,
            transaction,
            "CREATE TABLE IF NOT EXISTS schema_migrations (set_name TEXT NOT NULL, name TEXT NOT NULL, "
                + "applied_at BIGINT NOT NULL, PRIMARY KEY (set_name, name))",
            null,
            ct
        );
        var applied = await connection.QueryAsync<string>(
            new CommandDefinition(
                "SELECT set_name || '/' || name FROM schema_migrations",
                transaction: transaction,
                cancellationToken: ct
            )
        );
        var known = applied.ToHashSet(StringComparer.Ordinal);
        foreach (var migration in sql.MigrationsInOrder())
        {
            if (known.Contains($"{migration.Set}/{migration.Name}"))
                continue;
            await ExecuteAsync(connection, transaction, migration.Sql, null, ct);
            var row = new
            {
                migration.Set,
                migration.Name,
                At = time.GetUtcNow().ToUnixTimeMilliseconds(),
            };
            const string insert =
                "INSERT INTO schema_migrations (set_name, name, applied_at) VALUES (@Set, @Name, @At)";
            await ExecuteAsync(connection, transaction, insert, row, ct);
        }
        await transaction.CommitAsync(ct);
    }

    private static Task ExecuteAsync(
        DbConnection connection,
        DbTransaction transaction,
        string sql,
        object? parameters,
        CancellationToken ct
    ) => connection.ExecuteAsync(new CommandDefinition(sql, parameters, transaction, cancellationToken: ct));
}
