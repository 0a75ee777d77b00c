using System.Text;
using System.Text.Json;
using Tapescript.Contracts;
using Tapescript.Fetch;
using Tapescript.Platform.Messaging;
using Tapescript.TestSite;

namespace Tapescript.Services.Tests.Fetch;

/// <summary>The fetch service with the test site, which it may read although it is on loopback.</summary>
internal sealed class FetchBench(Bench bench, Site site) : IAsyncDisposable
{
    public Bench Bench { get; } = bench;

    public Site Site { get; } = site;

    public static async Task<FetchBench> StartAsync(params (string Key, string Value)[] settings)
    {
        var site = await Site.StartAsync();
        var allowed = ("Fetch:AllowPrivateAddresses", $"127.0.0.1:{site.Root.Port}");
        return new FetchBench(await Bench.StartAsync(new FetchModule(), null, [allowed, .. settings]), site);
    }

    public static FetchVideo Command(string source, params string[] languages) =>
        new()
        {
            RunId = Guid.CreateVersion7(),
            Source = source,
            Options = new RunOptions { Languages = languages },
        };

    public Task<Fetched> FetchAsync(FetchVideo message) =>
        Bench.Get<FetchWork>().FetchAsync(message, _ => Task.CompletedTask, TestContext.Current.CancellationToken);

    public Task<Fetched> FetchAsync(string pathOrSource, params string[] languages) =>
        FetchAsync(
            Command(
                pathOrSource.Contains("://", StringComparison.Ordinal) ? pathOrSource : Site.Url(pathOrSource),
                languages
            )
        );

    public async Task<StepException> FailureAsync(FetchVideo message)
    {
        var failure = await Should.ThrowAsync<StepException>(() => FetchAsync(message));
        failure.Reason.ShouldNotContain("   at ");
        return failure;
    }

    public Task<StepException> FailureAsync(string path) => FailureAsync(Command(Site.Url(path)));

    public async Task<string> TextAsync(FetchedTrack track) =>
        Encoding.UTF8.GetString(await Bench.Blobs.ReadAsync(track.Content, CancellationToken.None));

    public async Task<IReadOnlyList<SubmitVideo>> MembersAsync(CollectionExpanded collection) =>
        JsonSerializer.Deserialize<List<SubmitVideo>>(
            await Bench.Blobs.ReadAsync(collection.Submissions, CancellationToken.None),
            JsonSerializerOptions.Web
        )!;

    public async ValueTask DisposeAsync()
    {
        await Bench.DisposeAsync();
        await Site.DisposeAsync();
    }
}
