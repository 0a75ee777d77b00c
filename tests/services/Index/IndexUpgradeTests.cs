using System.Data.Common;
using Microsoft.Extensions.Logging.Abstractions;
using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;
using Tapescript.Index;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Persistence;

namespace Tapescript.Services.Tests.Index;

/// <summary>A store as an older version left it.</summary>
public sealed class IndexUpgradeTests
{
    public static TheoryData<DatabaseEngine> Engines => TestStore.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task An_old_store_is_known_at_once_and_found_when_it_is_indexed_again(DatabaseEngine engine)
    {
        var folder = Directory.CreateTempSubdirectory("tapescript-blobs-").FullName;
        var blobs = new FolderBlobStore(folder);
        var talk = IndexedDocument.Of("en", "Two otters swim.");
        var blob = await blobs.PutAsync(TranscriptJson.Write(talk), TranscriptJson.MediaType, CancellationToken.None);
        await using var index = await IndexDatabase.OpenAsync(
            engine,
            before: connection => MakeOldAsync(connection, engine, blob)
        );
        using var reindexer = new Reindexer(index.Store, blobs, TimeProvider.System, NullLogger<Reindexer>.Instance);

        (await FindAsync(index)).ShouldBe(0);
        await index.Store.MarkStaleAsync(all: false, default);
        (await reindexer.ProgressAsync(default)).Waiting.ShouldBe(1);
        await reindexer.CatchUpAsync(default);

        var progress = await reindexer.ProgressAsync(default);
        (progress.Documents, progress.Waiting, progress.Failed).ShouldBe((1, 0, 0));
        (await FindAsync(index)).ShouldBe(1);
        (await index.CountAsync("shelves WHERE segments = 1")).ShouldBe(1);
        await index.Store.ForgetAsync("youtube:abc", default);
        foreach (var table in (string[])["postings", "texts", "documents", "videos"])
            (await index.CountAsync(table)).ShouldBe(0, table);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<int> FindAsync(IndexDatabase index) =>
        (await index.Search.SearchAsync(new SearchQuery("otter"), default)).Total;

    // The migrations that the version before had run, and a document of its own.
    private static async Task MakeOldAsync(DbConnection connection, DatabaseEngine engine, BlobRef blob)
    {
        await RunAsync(
            connection,
            "CREATE TABLE schema_migrations (set_name TEXT NOT NULL, name TEXT NOT NULL, applied_at BIGINT NOT NULL, "
                + "PRIMARY KEY (set_name, name))"
        );
        foreach (var name in (string[])["0001_index", "0002_postings", "0003_stale"])
        {
            await RunAsync(connection, Migration(name, engine));
            await RunAsync(connection, $"INSERT INTO schema_migrations VALUES ('service', '{name}', 0)");
        }

        var empty = engine == DatabaseEngine.Sqlite ? "x''" : "''::bytea";
        await RunAsync(
            connection,
            $"""
            INSERT INTO videos (video_id, version, run_id)
            VALUES ('youtube:abc', '{new string('a', 64)}', '01900000-0000-7000-8000-000000000000');
            INSERT INTO documents (doc, video_id, language, primary_language, is_source, version, run_id, document_id,
                stage, sha256, bytes, media_type, title, chapters, segments, tokens, lengths, spans, engine)
            VALUES (0, 'youtube:abc', 'en', 'en', 1, '{new string('a', 64)}', '01900000-0000-7000-8000-000000000000',
                'd', 'clean', '{blob.Sha256}', {blob.Bytes}, '{blob.MediaType}', 'Otters', '[]', 1, 3, {empty}, {empty},
                'index/2 tokens/2');
            INSERT INTO segments (doc, position, first_sentence, last_sentence, sentence_id, text, estimated)
            VALUES (0, 0, 0, 0, '0.0', 'Two otters swim.', 0);
            INSERT INTO postings (bucket, doc, term, segments, data) VALUES (7, 0, '', 0, {empty});
            INSERT INTO merges (first_doc, last_doc, level, next_bucket) VALUES (0, 15, 1, 0);
            UPDATE shelves SET next_number = 1, segments = 1, tokens = 3 WHERE shelf = 0
            """
        );
    }

    private static string Migration(string name, DatabaseEngine engine)
    {
        var owner = typeof(IndexStore).Assembly;
        var suffix = engine == DatabaseEngine.Sqlite ? ".sqlite.sql" : ".postgres.sql";
        var names = owner
            .GetManifestResourceNames()
            .Where(one => one.Contains(name, StringComparison.Ordinal))
            .ToList();
        var found = names.Find(one => one.EndsWith(suffix, StringComparison.Ordinal)) ?? names[0];
        using var reader = new StreamReader(owner.GetManifestResourceStream(found)!);
        return reader.ReadToEnd();
    }

    private static async Task RunAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
