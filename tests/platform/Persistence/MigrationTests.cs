using Tapescript.Platform.Persistence;
using Tapescript.Platform.Tests.Support;

namespace Tapescript.Platform.Tests.Persistence;

public sealed class MigrationTests
{
    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task Ten_that_start_at_once_on_an_empty_database_migrate_it_once(DatabaseEngine engine)
    {
        using var folder = new Folder();
        var options = await Servers.StoresAsync(engine, "notes");
        var starters = Enumerable
            .Range(0, 10)
            .Select(_ => new ServiceDatabase<NoteStore>("notes", options, folder.Path))
            .ToList();

        await Task.WhenAll(
            starters.Select(starter =>
                Task.Run(() => starter.MigrateAsync(TimeProvider.System, CancellationToken.None))
            )
        );

        foreach (var starter in starters)
        {
            // The second migration inserts a row: applied twice, there would be two.
            (await starter.QueryAsync<string>("EngineName", null, CancellationToken.None)).Count.ShouldBe(1);
            await starter.DisposeAsync();
        }
    }

    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.Postgres)]
    public async Task A_second_start_changes_nothing(DatabaseEngine engine)
    {
        using var folder = new Folder();
        var options = await Servers.StoresAsync(engine, "notes");
        await using var database = new ServiceDatabase<NoteStore>("notes", options, folder.Path);

        await database.MigrateAsync(TimeProvider.System, CancellationToken.None);
        await database.MigrateAsync(TimeProvider.System, CancellationToken.None);

        (await database.QueryAsync<string>("EngineName", null, CancellationToken.None)).Count.ShouldBe(1);
    }
}
