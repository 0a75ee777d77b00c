using Tapescript.Platform.Persistence;
using Tapescript.Platform.Tests.Support;

namespace Tapescript.Platform.Tests.Persistence;

public sealed class ServiceDatabaseTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task What_is_written_is_read_back_with_its_types(DatabaseEngine engine)
    {
        using var folder = new Folder();
        await using var database = await OpenAsync(engine, folder);
        var note = NewNote("größer, 字幕, 'quoted'");

        await AddAsync(database, note);
        var found = await database.SingleOrDefaultAsync<Note>(
            "FindNote",
            new { NoteId = note.NoteId.ToString("D") },
            Ct
        );

        found.ShouldNotBeNull();
        found.NoteId.ShouldBe(note.NoteId);
        found.NoteText.ShouldBe(note.NoteText);
        found.WrittenAt.ShouldBe(note.WrittenAt);
        found.IsOpen.ShouldBeTrue();
    }

    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task A_row_that_is_not_there_is_null(DatabaseEngine engine)
    {
        using var folder = new Folder();
        await using var database = await OpenAsync(engine, folder);

        (await database.SingleOrDefaultAsync<Note>("FindNote", new { NoteId = "none" }, Ct)).ShouldBeNull();
    }

    [Theory]
    [InlineData(DatabaseEngine.Sqlite, "sqlite")]
    [InlineData(DatabaseEngine.Postgres, "postgres")]
    public async Task A_statement_may_be_written_for_one_engine(DatabaseEngine engine, string name)
    {
        using var folder = new Folder();
        await using var database = await OpenAsync(engine, folder);

        (await database.SingleOrDefaultAsync<string>("Spoken", null, Ct)).ShouldBe(name);
        (await database.SingleOrDefaultAsync<string>("EngineName", null, Ct)).ShouldBe(name);
        database.Sql("Spoken").Trim().ShouldBe($"SELECT '{name}'");
    }

    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task A_transaction_that_throws_leaves_nothing(DatabaseEngine engine)
    {
        using var folder = new Folder();
        await using var database = await OpenAsync(engine, folder);

        await Should.ThrowAsync<InvalidOperationException>(() =>
            database.WriteAsync(
                async transaction =>
                {
                    await transaction.ExecuteAsync("AddNote", Row(NewNote("gone")), Ct);
                    throw new InvalidOperationException("half way");
                },
                Ct
            )
        );

        (await database.SingleOrDefaultAsync<long>("CountNotes", null, Ct)).ShouldBe(0);
        await AddAsync(database, NewNote("the writer's turn came back"));
        (await database.SingleOrDefaultAsync<long>("CountNotes", null, Ct)).ShouldBe(1);
    }

    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task Writers_that_read_first_do_not_lose_counts_to_each_other(DatabaseEngine engine)
    {
        using var folder = new Folder();
        await using var database = await OpenAsync(engine, folder);
        var note = NewNote("count");
        await AddAsync(database, note);
        var id = new { NoteId = note.NoteId.ToString("D") };

        await Task.WhenAll(
            Enumerable
                .Range(0, 40)
                .Select(_ =>
                    database.WriteAsync(
                        async transaction =>
                        {
                            await transaction.SingleOrDefaultAsync<Note>("FindNote", id, Ct);
                            return await transaction.SingleOrDefaultAsync<long>("CountUp", id, Ct);
                        },
                        Ct
                    )
                )
        );

        var counted = await database.SingleOrDefaultAsync<Note>("FindNote", id, Ct);
        counted!.Number.ShouldBe(40);
    }

    [Fact]
    public async Task Two_processes_may_write_one_file()
    {
        using var folder = new Folder();
        await using var first = await OpenAsync(DatabaseEngine.Sqlite, folder);
        await using var second = await OpenAsync(DatabaseEngine.Sqlite, folder);

        await Task.WhenAll(
            Enumerable.Range(0, 60).Select(i => Task.Run(() => AddAsync(i % 2 == 0 ? first : second, NewNote($"{i}"))))
        );

        (await first.SingleOrDefaultAsync<long>("CountNotes", null, Ct)).ShouldBe(60);
    }

    [Fact]
    public async Task A_statement_that_is_not_embedded_is_named()
    {
        using var folder = new Folder();
        await using var database = await OpenAsync(DatabaseEngine.Sqlite, folder);

        var fault = await Should.ThrowAsync<InvalidOperationException>(() => database.ExecuteAsync("NoSuch", null, Ct));

        fault.Message.ShouldContain("Sql/NoSuch.sql");
    }

    [Fact]
    public void PostgreSQL_without_a_connection_string_says_which_variable_to_set()
    {
        var fault = Should.Throw<InvalidOperationException>(() =>
            new ServiceDatabase<NoteStore>("transcribe-import", new StoreOptions { Engine = "postgres" }, "")
        );

        fault.Message.ShouldContain("TAPESCRIPT_STORES__CONNECTIONS__TRANSCRIBEIMPORT");
    }

    private static async Task<ServiceDatabase<NoteStore>> OpenAsync(DatabaseEngine engine, Folder folder)
    {
        var options = await Servers.StoresAsync(engine, "notes");
        var database = new ServiceDatabase<NoteStore>("notes", options, folder.Path);
        await database.MigrateAsync(TimeProvider.System, Ct);
        return database;
    }

    private static Note NewNote(string text) =>
        new()
        {
            NoteId = Guid.NewGuid(),
            NoteText = text,
            WrittenAt = DateTimeOffset.FromUnixTimeMilliseconds(1_790_000_000_123),
            IsOpen = true,
        };

    private static object Row(Note note) =>
        new
        {
            NoteId = note.NoteId.ToString("D"),
            note.NoteText,
            WrittenAt = note.WrittenAt.ToUnixTimeMilliseconds(),
            IsOpen = note.IsOpen ? 1 : 0,
            note.Number,
        };

    private static Task AddAsync(ServiceDatabase<NoteStore> database, Note note) =>
        database.ExecuteAsync("AddNote", Row(note), Ct);
}
