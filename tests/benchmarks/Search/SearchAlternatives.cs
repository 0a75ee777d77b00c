using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Tapescript.Benchmarks.Search;

/// <summary>What one would use without an index of one's own.</summary>
internal static class SearchAlternatives
{
    private static readonly string[] Kinds = ["a long word", "zh, two characters", "zh, four characters"];

    public static void Sqlite(
        string folder,
        SearchCorpus corpus,
        IReadOnlyList<(string Kind, string Query)> queries,
        SearchReport report
    )
    {
        var path = Path.Combine(folder, "alternatives.db");
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        var clock = Stopwatch.StartNew();
        Fill(connection, "CREATE TABLE plain (id INTEGER PRIMARY KEY, text TEXT)", "plain (id, text)", corpus);
        Ask(
            connection,
            "SQLite LIKE",
            clock.Elapsed,
            Size(),
            "SELECT id FROM plain WHERE text LIKE @q",
            Like,
            queries,
            8,
            report
        );
        var before = Size();
        clock.Restart();
        try
        {
            Fill(
                connection,
                "CREATE VIRTUAL TABLE grams USING fts5(text, tokenize = trigram)",
                "grams (rowid, text)",
                corpus
            );
        }
        catch (SqliteException)
        {
            // This SQLite is too old for the tokenizer.
            return;
        }

        Ask(
            connection,
            "SQLite FTS5 trigram",
            clock.Elapsed,
            Size() - before,
            "SELECT rowid FROM grams WHERE grams MATCH @q",
            query => $"\"{query}\"",
            queries,
            40,
            report
        );

        long Size() => new FileInfo(path).Length;
    }

    public static async Task PostgresAsync(
        string server,
        SearchCorpus corpus,
        IReadOnlyList<(string Kind, string Query)> queries,
        SearchReport report
    )
    {
        await using var source = NpgsqlDataSource.Create(server);
        await using var connection = await source.OpenConnectionAsync();
        var clock = Stopwatch.StartNew();
        await SearchEngine.ExecuteAsync(
            server,
            "CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE TABLE plain (id INTEGER, text TEXT)"
        );
        await using (
            var copy = await connection.BeginBinaryImportAsync("COPY plain (id, text) FROM STDIN (FORMAT BINARY)")
        )
        {
            var id = 0;
            foreach (var text in corpus.English.Concat(corpus.Chinese))
            {
                await copy.StartRowAsync();
                await copy.WriteAsync(++id);
                await copy.WriteAsync(text);
            }

            await copy.CompleteAsync();
        }

        Ask(
            connection,
            "PostgreSQL LIKE",
            clock.Elapsed,
            Size("plain"),
            "SELECT id FROM plain WHERE text LIKE @q",
            Like,
            queries,
            8,
            report
        );
        clock.Restart();
        await SearchEngine.ExecuteAsync(server, "CREATE INDEX plain_grams ON plain USING gin (text gin_trgm_ops)");
        await SearchEngine.ExecuteAsync(server, "VACUUM ANALYZE plain");
        Ask(
            connection,
            "PostgreSQL ILIKE, pg_trgm",
            clock.Elapsed,
            Size("plain_grams"),
            "SELECT id FROM plain WHERE text ILIKE @q",
            Like,
            queries,
            8,
            report
        );

        long Size(string name)
        {
            using var command = source.CreateCommand($"SELECT pg_total_relation_size('{name}')");
            return (long)command.ExecuteScalar()!;
        }
    }

    private static string Like(string query) => $"%{query}%";

    private static void Fill(SqliteConnection connection, string create, string into, SearchCorpus corpus)
    {
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.CommandText = create;
        command.ExecuteNonQuery();
        command.CommandText = $"INSERT INTO {into} VALUES (@id, @text)";
        var id = command.Parameters.Add("@id", SqliteType.Integer);
        var text = command.Parameters.Add("@text", SqliteType.Text);
        var number = 0L;
        foreach (var sentence in corpus.English.Concat(corpus.Chinese))
        {
            id.Value = ++number;
            text.Value = sentence;
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static void Ask(
        DbConnection connection,
        string name,
        TimeSpan build,
        long bytes,
        string sql,
        Func<string, string> write,
        IReadOnlyList<(string Kind, string Query)> queries,
        int each,
        SearchReport report
    )
    {
        Console.Error.WriteLine($"{name}: built in {build.TotalSeconds:0} s; asking");
        foreach (var kind in Kinds)
        {
            var times = new List<double>();
            var found = 0;
            foreach (var (_, query) in queries.Where(one => one.Kind == kind).Take(each))
            {
                var started = Stopwatch.GetTimestamp();
                using var command = connection.CreateCommand();
                command.CommandText = sql;
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = ("@q", write(query));
                command.Parameters.Add(parameter);
                var any = 0;
                using (var reader = command.ExecuteReader())
                {
                    while (reader.Read())
                        any = 1;
                }

                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                found += any;
            }

            report.Alternative(name, build, bytes, $"{kind}, {found} of {times.Count} found", times);
        }
    }
}
