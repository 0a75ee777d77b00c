using System.Data.Common;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;
using Tapescript.Index;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Persistence;

namespace Tapescript.Services.Tests.Index;

/// <summary>A store that the first version made, opened by this one.</summary>
public sealed class OlderIndexStoreTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    private readonly string folder = Directory.CreateTempSubdirectory("tapescript-blobs-").FullName;

    public static TheoryData<DatabaseEngine> Engines => TestStore.Engines;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Its_documents_are_found_once_they_are_indexed_again_and_know_when_they_came(DatabaseEngine engine)
    {
        var blobs = new FolderBlobStore(folder);
        var talk = IndexedDocument.Of("en", "Two otters swim.");
        var blob = await blobs.PutAsync(TranscriptJson.Write(talk), TranscriptJson.MediaType, CancellationToken.None);

        await using var index = await IndexDatabase.OpenAsync(engine, before: old => FillAsync(old, engine, blob));

        using var reindexer = new Reindexer(index.Store, blobs, TimeProvider.System, NullLogger<Reindexer>.Instance);
        await index.Store.MarkStaleAsync(all: false, default);
        await reindexer.CatchUpAsync(default);
        var progress = await reindexer.ProgressAsync(default);
        (progress.Documents, progress.Waiting, progress.Failed).ShouldBe((1, 0, 0));
        var page = await index.Search.SearchAsync(new SearchQuery("otter"), default);
        page.Hits.ShouldHaveSingleItem().Title.ShouldBe("Otters");
        page.Videos[0].Indexed.ShouldBe(Noon);
    }

    private static async Task FillAsync(DbConnection old, DatabaseEngine engine, BlobRef blob)
    {
        var run = Guid.CreateVersion7(Noon).ToString("D");
        var message = JsonSerializer.Serialize(new TranscriptIndexed { Document = blob }, JsonSerializerOptions.Web);
        await using var command = old.CreateCommand();
        command.CommandText =
            Migration(engine == DatabaseEngine.Postgres ? "postgres" : "sqlite")
            + $"""
                CREATE TABLE schema_migrations
                    (set_name TEXT NOT NULL, name TEXT NOT NULL, applied_at BIGINT NOT NULL, PRIMARY KEY (set_name, name));
                INSERT INTO schema_migrations VALUES ('service', '0001_index', 0);
                INSERT INTO videos (video_id, version, run_id) VALUES ('youtube:abc', '{blob.Sha256}', '{run}');
                INSERT INTO documents
                    (video_id, language, primary_language, is_source, version, run_id, document_id, stage, sha256, title)
                VALUES ('youtube:abc', 'en', 'en', 1, '{blob.Sha256}', '{run}', 'd', 'clean', '{blob.Sha256}', 'Otters');
                INSERT INTO results (run_id, stage, sha256, engine, video_id, message)
                VALUES ('{run}', 'clean', '{blob.Sha256}', 'index/1', 'youtube:abc', '{message}');
                """;
        await command.ExecuteNonQueryAsync();
    }

    private static string Migration(string engine)
    {
        var owner = typeof(IndexStore).Assembly;
        var name = owner
            .GetManifestResourceNames()
            .Single(one => one.EndsWith($".0001_index.{engine}.sql", StringComparison.Ordinal));
        using var reader = new StreamReader(owner.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
