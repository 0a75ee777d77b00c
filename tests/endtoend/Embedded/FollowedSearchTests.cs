using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Tapescript.EndToEnd.Tests.Running;

namespace Tapescript.EndToEnd.Tests.Embedded;

/// <summary>A saved search: what a feed reader sees while the library grows.</summary>
public sealed class FollowedSearchTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task A_new_document_is_a_new_entry_and_the_others_stay_what_they_were()
    {
        await using var server = await EmbeddedServer.StartAsync();
        await server.IngestAsync("pond.srt", Captions("The pond freezes in winter."));
        var first = await FeedAsync(server);
        first.Count.ShouldBe(1);

        var second = await server.IngestAsync("lake.srt", Captions("A lake is <no> pond & no \"sea\"."));
        var both = await FeedAsync(server);
        both.Count.ShouldBe(2);
        Id(both[1]).ShouldBe(Id(first[0]));
        both[0].Element(Atom + "summary")!.Value.ShouldContain("<mark>pond</mark> &amp; no");
        var here = both[0].Elements(Atom + "link").Single(l => l.Attribute("rel")!.Value == "alternate");
        here.Attribute("href")!.Value.ShouldStartWith($"{server.Address}/documents/{second}#s-");
        (await server.Client.GetAsync(here.Attribute("href")!.Value)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var reindex = await TapescriptCommand.RunAsync("reindex", "--json", "--server", server.Address);
        reindex.ShouldHaveExited(0);
        var progress = JsonSerializer.Deserialize<JsonElement>(reindex.Output);
        progress.GetProperty("documents").GetInt32().ShouldBe(2);
        progress.GetProperty("waiting").GetInt32().ShouldBe(0);
        (await FeedAsync(server)).Select(entry => entry.ToString()).ShouldBe(both.Select(entry => entry.ToString()));

        (await server.Client.DeleteAsync($"/api/runs/{second}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await Until.Holds(() => FeedAsync(server), entries => entries.Count == 1);
    }

    private static string Captions(string text) => $"1\n00:00:01,000 --> 00:00:04,000\n{text}\n";

    private static string Id(XElement entry) => entry.Element(Atom + "id")!.Value;

    private static async Task<List<XElement>> FeedAsync(EmbeddedServer server)
    {
        var text = await server.Client.GetStringAsync("/api/search.atom?q=pond");
        return [.. XDocument.Parse(text).Root!.Elements(Atom + "entry")];
    }
}
