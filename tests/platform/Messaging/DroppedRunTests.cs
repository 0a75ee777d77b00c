using Microsoft.Extensions.DependencyInjection;
using Tapescript.Contracts;
using Tapescript.Platform.DroppedRuns;
using Tapescript.Platform.Leases;
using Tapescript.Platform.Persistence;
using Tapescript.Platform.Tests.Support;

namespace Tapescript.Platform.Tests.Messaging;

public sealed class DroppedRunTests
{
    public static TheoryData<Transport> Both => [Transport.Memory, Transport.RabbitMq];

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_deleted_video_is_forgotten_and_late_messages_of_its_runs_are_dropped(Transport transport)
    {
        var forgotten = new ForgetfulService();
        await using var app = await TestApp.StartAsync(
            transport,
            configure: builder => builder.Services.AddSingleton<IForgetVideo>(forgotten)
        );
        var runId = Guid.CreateVersion7();
        var book = new LeaseBook(
            app.App.Services.GetRequiredService<ServiceDatabase<NoteStore>>(),
            TimeProvider.System
        );
        var fence = await book.TakeAsync("work", runId, "fetch", "worker", CancellationToken.None);
        var lease = new Lease(book, _ => Task.CompletedTask)
        {
            Key = "work",
            RunId = runId,
            Owner = "worker",
            Fence = fence!.Value,
        };
        await lease.EnsureCurrentAsync(CancellationToken.None);
        var deleted = new VideoDeleted { VideoId = "youtube:x", RunIds = [runId] };
        await app.Outgoing.PublishAsync(deleted, Guid.NewGuid(), CancellationToken.None);
        await Eventually.HoldsAsync(() => forgotten.Videos.Contains("youtube:x"), "the video is forgotten");
        await Should.ThrowAsync<LeaseLostException>(() => lease.EnsureCurrentAsync(CancellationToken.None));

        var other = Guid.CreateVersion7();
        foreach (var run in (Guid[])[runId, other])
        {
            var message = new FetchVideo { RunId = run, Source = "x" };
            await app.Outgoing.SendAsync("fetch", message, Guid.NewGuid(), 1, CancellationToken.None);
        }

        await Eventually.HoldsAsync(() => app.Recorder.Fetched.Count == 1, "the other run goes on");
        await app.App.StopAsync();
        app.Recorder.Deliveries.Where(delivery => delivery.Endpoint == "fetch")
            .ShouldHaveSingleItem()
            .RunId.ShouldBe(other);
        app.Recorder.Dead.ShouldBeEmpty();
    }

    [Fact]
    public async Task Twice_cancelled_is_cancelled_at_the_later_time()
    {
        using var folder = new Folder();
        await using var database = new ServiceDatabase<NoteStore>("fetch", new StoreOptions(), folder.Path);
        await database.MigrateAsync(TimeProvider.System, CancellationToken.None);
        var run = Guid.CreateVersion7();
        foreach (var at in (long[])[2000, 1000])
        {
            var row = new { RunId = run.ToString("D"), DroppedAt = at };
            await database.ExecuteAsync("DroppedRuns.DropRun", row, CancellationToken.None);
        }

        (await DroppedRunsReader.IsDroppedAsync(database, run, 1500, CancellationToken.None)).ShouldBeTrue();
        (await DroppedRunsReader.IsDroppedAsync(database, run, 2500, CancellationToken.None)).ShouldBeFalse();
    }
}
