using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Tapescript.Contracts;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Blobs.Collecting;
using Tapescript.Platform.Tests.Support;

namespace Tapescript.Platform.Tests.Blobs;

public sealed class BlobCollectorTests : IDisposable
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly Folder folder = new();
    private readonly ManualTime time = new();

    private FolderBlobStore Store => new(folder.Path, time);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_nobody_needed_for_a_day_is_removed_and_what_one_service_needs_is_not()
    {
        var needed = await PutAsync("needed");
        var forgotten = await PutAsync("forgotten");
        time.Advance(Day);

        (await RoundAsync([], [needed])).Removed.ShouldBe(0, "it is only known since now that nobody needs it");
        time.Advance(Day - TimeSpan.FromMinutes(1));
        (await RoundAsync([], [needed])).Removed.ShouldBe(0);
        time.Advance(TimeSpan.FromMinutes(1));
        var figures = await RoundAsync([], [needed]);

        (figures.Count, figures.Unneeded, figures.Removed, figures.RemovedBytes).ShouldBe((2, 1, 1, 9));
        (await Store.ExistsAsync(needed.Sha256, None)).ShouldBeTrue();
        (await Store.ExistsAsync(forgotten.Sha256, None)).ShouldBeFalse();
        (await RoundAsync([], [needed])).Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_needed_again_meanwhile_waits_anew()
    {
        var blob = await PutAsync("needed now and then");
        time.Advance(Day);
        await RoundAsync([], []);
        time.Advance(Day / 2);
        await RoundAsync([blob], []);
        time.Advance(Day / 2);

        (await RoundAsync([], [])).Removed.ShouldBe(0);
        time.Advance(Day);
        (await RoundAsync([], [])).Removed.ShouldBe(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_put_again_or_asked_for_counts_as_new(bool put)
    {
        var blob = await PutAsync("content");
        time.Advance(Day);
        await RoundAsync([], []);
        time.Advance(Day - TimeSpan.FromMinutes(1));
        if (put)
            await PutAsync("content");
        else
            await Store.ExistsAsync(blob.Sha256, None);
        time.Advance(TimeSpan.FromMinutes(1));

        (await RoundAsync([], [])).Removed.ShouldBe(0);
        (await Store.ReadAsync(blob, None)).ShouldBe(Encoding.UTF8.GetBytes("content"));
    }

    [Fact]
    public async Task Nothing_is_removed_while_a_list_is_missing_old_or_cut_short()
    {
        await PutAsync("forgotten");
        time.Advance(Day);
        await RoundAsync([], []);
        time.Advance(Day);

        await ListAsync("one");
        (await Collector().CollectAsync(None)).ShouldBeNull("the other service's list is of yesterday");
        await ListAsync("two");
        var path = Path.Combine(Store.Lists, "needed-two");
        var whole = await File.ReadAllTextAsync(path);
        await File.WriteAllTextAsync(path, whole[..^3]);
        (await Collector().CollectAsync(None)).ShouldBeNull("it may have named more");
        File.Delete(path);
        (await Collector().CollectAsync(None)).ShouldBeNull();
        await ListAsync("two");
        (await Collector().CollectAsync(None)).ShouldNotBeNull().Removed.ShouldBe(1);
    }

    [Fact]
    public async Task What_a_writer_that_died_left_behind_goes_and_what_is_written_now_does_not()
    {
        await PutAsync("anything");
        var old = Path.Combine(folder.Path, "tmp", "old");
        var fresh = Path.Combine(folder.Path, "tmp", "fresh");
        await File.WriteAllTextAsync(old, "half");
        await File.WriteAllTextAsync(fresh, "half");
        File.SetLastWriteTimeUtc(old, (time.GetUtcNow() - Day).UtcDateTime);
        File.SetLastWriteTimeUtc(fresh, time.GetUtcNow().UtcDateTime);

        await RoundAsync([], []);

        (File.Exists(old), File.Exists(fresh)).ShouldBe((false, true));
    }

    [Fact]
    public async Task Putting_and_collecting_at_once_never_loses_what_was_put()
    {
        for (var round = 0; round < 200; round++)
        {
            var blob = await PutAsync("contested");
            time.Advance(Day);
            var before = time.GetUtcNow() - TimeSpan.FromMinutes(1);
            await Task.WhenAll(
                Task.Run(() => Store.Remove(blob.Sha256, before)),
                Task.Run(() => PutAsync("contested"))
            );
            (await Store.ReadAsync(blob, None)).Length.ShouldBe(9);
        }
    }

    [Fact]
    public void Hashes_are_found_in_messages_and_longer_numbers_are_none()
    {
        var one = new string('a', 64);
        var two = new string('7', 64);
        BlobNames.In($"{{\"sha256\":\"{one}\",\"x\":\"{two}\",\"y\":\"{one}0\"}}").ShouldBe([one, two]);
        BlobNames.In(one).ShouldBe([one]);
        BlobNames.In(one[1..]).ShouldBeEmpty();
        BlobNames.In("").ShouldBeEmpty();
    }

    private async Task<BlobRef> PutAsync(string content)
    {
        var blob = await Store.PutAsync(Encoding.UTF8.GetBytes(content), "text/plain", None);
        // A new file has the machine's time, not the test's.
        await Store.ExistsAsync(blob.Sha256, None);
        return blob;
    }

    private async Task<CollectedBlobs> RoundAsync(BlobRef[] one, BlobRef[] two)
    {
        await ListAsync("one", one);
        await ListAsync("two", two);
        return (await Collector().CollectAsync(None)).ShouldNotBeNull();
    }

    private Task ListAsync(string service, params BlobRef[] blobs) =>
        new NeededList(Store.Lists, service).WriteAsync(
            time.GetUtcNow(),
            blobs.Select(blob => blob.Sha256).ToAsyncEnumerable(),
            None
        );

    private BlobCollector Collector() =>
        new(["one", "two"], Store, Options.Create(new BlobOptions()), time, NullLogger<BlobCollector>.Instance);
}
