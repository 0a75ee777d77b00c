using Microsoft.Data.Sqlite;

namespace Tapescript.EndToEnd.Tests.Embedded;

/// <summary>What the translating service's own store says, read when its process is gone.</summary>
internal sealed class TranslationLedger
{
    private readonly string file;

    public TranslationLedger(string data)
    {
        SQLitePCL.Batteries_V2.Init();
        file = Path.Combine(data, "stores", "translate-align.db");
    }

    /// <summary>Ids and translations of the sentences that are stored.</summary>
    public Task<IReadOnlyList<(string Id, string Text)>> StoredAsync() =>
        ReadAsync(
            "SELECT sentence_id, text FROM sentences WHERE state = 'translated'",
            row => (row.GetString(0), row.GetString(1))
        );

    /// <summary>Of every call: how many sentences were asked, and how many answers of it stored; null: it was cut off.</summary>
    public Task<IReadOnlyList<(int Asked, int? Stored)>> CallsAsync() =>
        ReadAsync(
            "SELECT sentences, stored FROM calls",
            row => (row.GetInt32(0), row.IsDBNull(1) ? (int?)null : row.GetInt32(1))
        );

    private async Task<IReadOnlyList<T>> ReadAsync<T>(string query, Func<SqliteDataReader, T> read)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = query;
        await using var rows = await command.ExecuteReaderAsync();
        var all = new List<T>();
        while (await rows.ReadAsync())
            all.Add(read(rows));
        return all;
    }
}
