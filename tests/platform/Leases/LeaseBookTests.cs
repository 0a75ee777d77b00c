using Tapescript.Platform.Leases;
using Tapescript.Platform.Persistence;
using Tapescript.Platform.Tests.Support;

namespace Tapescript.Platform.Tests.Leases;

public sealed class LeaseBookTests
{
    private static readonly Guid Run = Guid.CreateVersion7();

    private readonly ManualTime time = new();

    public static TheoryData<DatabaseEngine> Engines => [DatabaseEngine.Sqlite, DatabaseEngine.Postgres];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_lease_is_given_once_while_it_lives(DatabaseEngine engine)
    {
        using var folder = new Folder();
        await using var database = await OpenAsync(engine, folder);
        var book = new LeaseBook(database, time);

        (await TakeAsync(book, "a")).ShouldBe(1);
        (await TakeAsync(book, "b")).ShouldBeNull();
        time.Advance(LeaseTimes.Length - TimeSpan.FromSeconds(1));
        (await TakeAsync(book, "b")).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Of_many_who_ask_at_once_one_gets_it(DatabaseEngine engine)
    {
        using var folder = new Folder();
        await using var database = await OpenAsync(engine, folder);
        var book = new LeaseBook(database, time);

        var fences = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(i => Task.Run(() => TakeAsync(book, $"owner {i}")))
        );

        fences.Count(fence => fence is not null).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task After_it_ran_out_the_next_owner_has_a_higher_fence_and_the_old_one_is_void(DatabaseEngine engine)
    {
        using var folder = new Folder();
        await using var database = await OpenAsync(engine, folder);
        var book = new LeaseBook(database, time);
        var old = LeaseOf(book, "a", (await TakeAsync(book, "a"))!.Value);

        time.Advance(LeaseTimes.Length + TimeSpan.FromSeconds(1));
        var fence = await TakeAsync(book, "b");

        fence.ShouldBe(2);
        (await book.RenewAsync(old, CancellationToken.None)).ShouldBeFalse();
        await Should.ThrowAsync<LeaseLostException>(() => old.EnsureCurrentAsync(CancellationToken.None));
        await LeaseOf(book, "b", 2).EnsureCurrentAsync(CancellationToken.None);
        await book.ReleaseAsync(old, CancellationToken.None);
        (await TakeAsync(book, "c")).ShouldBeNull("the old owner's release must not free the new owner's lease");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_heartbeat_keeps_it(DatabaseEngine engine)
    {
        using var folder = new Folder();
        await using var database = await OpenAsync(engine, folder);
        var book = new LeaseBook(database, time);
        var lease = LeaseOf(book, "a", (await TakeAsync(book, "a"))!.Value);

        for (var beat = 0; beat < 10; beat++)
        {
            time.Advance(LeaseTimes.Heartbeat);
            (await book.RenewAsync(lease, CancellationToken.None)).ShouldBeTrue();
        }

        (await TakeAsync(book, "b")).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_wall_clock_that_goes_back_an_hour_does_not_hold_the_work_for_an_hour(DatabaseEngine engine)
    {
        using var folder = new Folder();
        await using var database = await OpenAsync(engine, folder);
        var book = new LeaseBook(database, time);
        await TakeAsync(book, "a");

        time.SetWallClock(TimeSpan.FromHours(-1));

        (await TakeAsync(book, "b")).ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task An_embedded_start_expires_all(DatabaseEngine engine)
    {
        using var folder = new Folder();
        await using var database = await OpenAsync(engine, folder);
        var book = new LeaseBook(database, time);
        await TakeAsync(book, "a");

        await book.ExpireAllAsync(CancellationToken.None);

        (await TakeAsync(book, "b")).ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task What_is_over_for_a_day_is_collected_and_what_lives_is_not(DatabaseEngine engine)
    {
        using var folder = new Folder();
        await using var database = await OpenAsync(engine, folder);
        var book = new LeaseBook(database, time);
        await book.ReleaseAsync(LeaseOf(book, "a", (await TakeAsync(book, "a"))!.Value), CancellationToken.None);
        await book.TakeAsync("left behind", Run, "fetch", "b", CancellationToken.None);
        time.Advance(TimeSpan.FromDays(1));
        var fence = await book.TakeAsync("lives", Run, "fetch", "c", CancellationToken.None);

        (await book.CollectAsync(CancellationToken.None)).ShouldBe(1, "what was given back");
        time.Advance(LeaseTimes.Length + TimeSpan.FromSeconds(1));
        (await book.CollectAsync(CancellationToken.None)).ShouldBe(1, "what was left behind");

        (await TakeAsync(book, "d")).ShouldBe(1);
        fence.ShouldBe(1);
        (await book.TakeAsync("lives", Run, "fetch", "e", CancellationToken.None)).ShouldBe(2);
    }

    private static Task<long?> TakeAsync(LeaseBook book, string owner) =>
        book.TakeAsync("key", Run, "fetch", owner, CancellationToken.None);

    private static Lease LeaseOf(LeaseBook book, string owner, long fence) =>
        new(book, _ => Task.CompletedTask)
        {
            Key = "key",
            Owner = owner,
            Fence = fence,
        };

    private static async Task<ServiceDatabase<NoteStore>> OpenAsync(DatabaseEngine engine, Folder folder)
    {
        var options = await Servers.StoresAsync(engine, "fetch");
        var database = new ServiceDatabase<NoteStore>("fetch", options, folder.Path);
        await database.MigrateAsync(TimeProvider.System, CancellationToken.None);
        return database;
    }
}
