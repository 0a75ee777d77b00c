using Tapescript.Contracts;
using Tapescript.Platform.Persistence;

namespace Tapescript.Services.Tests.Index;

/// <summary>Ranges of documents become one, and come apart again.</summary>
public sealed class IndexRangesTests
{
    public static TheoryData<DatabaseEngine> Engines => TestStore.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Nothing_is_left_when_all_is_forgotten(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        var library = new SearchLibrary(seed: 70);
        await library.FillAsync(index, 60);
        await SearchLibrary.PutAsync(index, library.Talks[3], version: 1);
        (await index.CountAsync("postings")).ShouldBeGreaterThan(0);

        foreach (var (videoId, _, _) in library.Talks)
            await index.Store.ForgetAsync(videoId, CancellationToken.None);

        foreach (var table in (string[])["postings", "texts", "documents", "videos", "results", "merges"])
            (await index.CountAsync(table)).ShouldBe(0, table);
        (await index.CountAsync("shelves WHERE segments <> 0 OR tokens <> 0")).ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_range_holds_what_its_documents_held(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        var library = new SearchLibrary(seed: 80);
        var before = 0;
        for (var i = 0; i < 50; i++)
        {
            var id = await library.AddAsync(index);
            var page = await index.Search.SearchAsync(
                new SearchQuery("river OR the OR 水 OR 河"),
                CancellationToken.None
            );
            page.Total.ShouldBeGreaterThanOrEqualTo(before, id);
            before = page.Total;
        }
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public Task Writers_and_readers_do_not_disturb_each_other(DatabaseEngine engine) => DisturbAsync(engine, 3);

    [Theory]
    [Trait("Run", "long")]
    [MemberData(nameof(Engines))]
    public Task Writers_and_readers_do_not_disturb_each_other_for_a_minute(DatabaseEngine engine) =>
        DisturbAsync(engine, 60);

    // Every version of a talk has three sentences with its mark: a reader sees three of one version, or none yet.
    private static async Task DisturbAsync(DatabaseEngine engine, int seconds)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        using var over = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        var written = new int[8];
        var writers = Enumerable.Range(0, 4).Select(writer => Task.Run(() => WriteAsync(writer)));
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(ReadAsync));

        await Task.WhenAll(writers.Concat(readers));

        for (var talk = 0; talk < written.Length; talk++)
            (await FindAsync(talk)).ShouldBe(
                Enumerable.Repeat(written[talk], written[talk] == 0 ? 0 : 3),
                $"talk {talk}"
            );
        written.ShouldContain(version => version > 1);

        async Task WriteAsync(int writer)
        {
            for (var version = 1; !over.IsCancellationRequested; version++)
            {
                var talk = writer + (version % 2 * 4);
                var text = $"mark version{version} here";
                await SearchLibrary.PutAsync(
                    index,
                    ($"youtube:talk{talk:000}", [text, text, text], ["水", "水", "水"]),
                    version
                );
                Volatile.Write(ref written[talk], version);
            }
        }

        async Task ReadAsync()
        {
            for (var i = 0; !over.IsCancellationRequested; i = (i + 1) % written.Length)
            {
                var least = Volatile.Read(ref written[i]);
                var versions = await FindAsync(i);
                versions.Count.ShouldBe(least == 0 ? versions.Count : 3);
                versions.Distinct().Count().ShouldBeLessThanOrEqualTo(1);
                versions.ShouldAllBe(version => version >= least);
            }
        }

        async Task<List<int>> FindAsync(int talk)
        {
            var query = new SearchQuery($"mark video:talk{talk:000}");
            var page = await index.Search.SearchAsync(query, CancellationToken.None);
            return
            [
                .. page.Hits.Select(hit =>
                    int.Parse(
                        hit.Text.Split(' ')[1]["version".Length..],
                        System.Globalization.CultureInfo.InvariantCulture
                    )
                ),
            ];
        }
    }
}
