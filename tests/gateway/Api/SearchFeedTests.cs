using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Xml.Linq;
using Tapescript.Contracts;

namespace Tapescript.Gateway.Tests.Api;

public sealed class SearchFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    private static readonly SearchHit Hive = new()
    {
        DocumentId = "0123456789ab",
        VideoId = "youtube:bees",
        SentenceId = "7.0",
        Title = "Bees & <b>honey</b>",
        Language = "en",
        Text = "A gentle hive.",
        Snippet = [new("A gentle ", false), new("hive", true), new(" & <more>.", false)],
        Pairs = [new("zh", "温和的蜂巢。") { Snippet = [new("温和的", false), new("蜂巢", true), new("。", false)] }],
        StartMs = 364_500,
        Link = "https://youtu.be/bees?t=364",
    };

    [Fact]
    public async Task It_has_all_that_a_reader_needs()
    {
        await using var server = await ServerAsync();

        var answer = await server.Client.GetAsync("/api/search.atom?q=%22gentle%20hive%22%20%26&lang=en");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("application/atom+xml; charset=utf-8");
        answer.Content.Headers.LastModified.ShouldBe(Noon);
        server.Search.Asked.ShouldBe(new SearchQuery("\"gentle hive\" &", "en", 50) { Newest = true });
        var feed = await FeedAsync(answer);
        Valid(feed);
        feed.Element(Atom + "title")!.Value.ShouldBe("“\"gentle hive\" &” in English – Tapescript");
        feed.Element(Atom + "updated")!.Value.ShouldBe("2026-03-04T12:00:00Z");
        Link(feed, "self").ShouldBe($"{server.Address}api/search.atom?q=%22gentle%20hive%22%20%26&lang=en");
        Link(feed, "alternate").ShouldBe($"{server.Address}search?q=%22gentle%20hive%22%20%26&lang=en");
        var entry = feed.Elements(Atom + "entry").ShouldHaveSingleItem();
        entry.Element(Atom + "title")!.Value.ShouldBe("Bees & <b>honey</b>, 6:04");
        entry.Element(Atom + "author")!.Element(Atom + "name")!.Value.ShouldBe("Hive Radio");
        Link(entry, "alternate").ShouldBe($"{server.Address}documents/0123456789ab#s-7.0");
        Link(entry, "related").ShouldBe("https://youtu.be/bees?t=364");
        var summary = entry.Element(Atom + "summary")!;
        summary.Attribute("type")!.Value.ShouldBe("html");
        summary.Value.ShouldBe(
            "<p lang=\"en\" dir=\"auto\">A gentle <mark>hive</mark> &amp; &lt;more&gt;.</p>"
                + "<p lang=\"zh\" dir=\"auto\">温和的<mark>蜂巢</mark>。</p>"
        );
    }

    [Fact]
    public async Task An_entry_keeps_its_id_whatever_its_document_is_called_and_wherever_the_server_stands()
    {
        await using var one = await ServerAsync();
        await using var other = await ServerAsync();
        other.Search.Hits[0] = Hive with
        {
            DocumentId = "ffff456789ab",
            Text = "A gentle, gentle hive.",
            Title = "New",
        };
        other.Search.Hits.Add(Hive with { SentenceId = "8.0" });

        var before = Ids(await FeedAsync(await one.Client.GetAsync("/api/search.atom?q=hive")));
        var after = Ids(await FeedAsync(await other.Client.GetAsync("/api/search.atom?q=hive&limit=100")));

        after.Count.ShouldBe(2);
        after.Take(1).ShouldBe(before);
        after[1].ShouldNotBe(after[0]);
        after.ShouldAllBe(id => id.StartsWith("urn:uuid:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_reader_that_has_it_gets_304_by_tag_or_by_time()
    {
        await using var server = await ServerAsync();
        var tag = (await server.Client.GetAsync("/api/search.atom?q=hive")).Headers.ETag.ShouldNotBeNull();

        (await AskAsync(h => h.IfNoneMatch.Add(tag))).ShouldBe(HttpStatusCode.NotModified);
        (await AskAsync(h => h.IfModifiedSince = Noon)).ShouldBe(HttpStatusCode.NotModified);
        (await AskAsync(h => h.IfModifiedSince = Noon.AddSeconds(-1))).ShouldBe(HttpStatusCode.OK);
        server.Search.Hits.Clear();
        (await AskAsync(h => h.IfNoneMatch.Add(tag))).ShouldBe(HttpStatusCode.OK);
        // What the tag says counts, also when the time says nothing new.
        (
            await AskAsync(h =>
            {
                h.IfNoneMatch.Add(tag);
                h.IfModifiedSince = Noon;
            })
        ).ShouldBe(HttpStatusCode.OK);

        async Task<HttpStatusCode> AskAsync(Action<HttpRequestHeaders> with)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/search.atom?q=hive");
            with(request.Headers);
            return (await server.Client.SendAsync(request)).StatusCode;
        }
    }

    [Theory]
    [InlineData("\u0000\u0001\u000B]]>&<x/>\uFFFE\uFFFF")]
    [InlineData("\uD800 half, \uDC00 other half, 𠮷 whole, 🐝")]
    [InlineData("‮reversed \t\r\n \u0085\u2028 lines")]
    public async Task Odd_characters_leave_it_well_formed(string odd)
    {
        await using var server = await ServerAsync();
        server.Search.Hits[0] = Hive with
        {
            Title = odd,
            VideoId = odd,
            SentenceId = odd,
            DocumentId = odd,
            Language = odd,
            Text = odd,
            Snippet = [],
            Pairs = [new(odd, odd)],
            Link = "javascript:alert(1)",
            Url = "https://video.example/?a=" + odd,
        };
        server.Search.Page = server.Search.Page with { Videos = [new SearchVideo { VideoId = odd, Channel = odd }] };

        var feed = await FeedAsync(await server.Client.GetAsync("/api/search.atom?q=" + Uri.EscapeDataString(odd)));

        Valid(feed);
        feed.ToString().ShouldNotContain("javascript:");
    }

    [Fact]
    public async Task A_search_that_finds_nothing_is_a_feed_without_entries()
    {
        await using var server = await ApiServer.StartAsync();
        var feed = await FeedAsync(await server.Client.GetAsync("/api/search.atom?q=nothing"));
        Valid(feed);
        feed.Elements(Atom + "entry").ShouldBeEmpty();
        (await server.Client.GetAsync("/api/search.atom")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await server.Client.GetAsync("/api/search.atom?q=a&limit=101")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Behind_a_proxy_links_are_as_the_reader_knows_them()
    {
        await using var server = await ApiServer.StartAsync(new() { ["Api:Hosts"] = "tapes.example" });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/search.atom?q=hive");
        request.Headers.Host = "tapes.example";
        request.Headers.Add("X-Forwarded-Proto", "https");
        var feed = await FeedAsync(await server.Client.SendAsync(request));
        Link(feed, "self").ShouldBe("https://tapes.example/api/search.atom?q=hive");
    }

    private static async Task<ApiServer> ServerAsync()
    {
        var server = await ApiServer.StartAsync();
        server.Search.Hits.Add(Hive);
        // A sentence and its translation may be two rows; a feed may not have an id twice.
        server.Search.Hits.Add(Hive with { Language = "zh" });
        server.Search.Page = server.Search.Page with
        {
            Videos =
            [
                new SearchVideo
                {
                    VideoId = Hive.VideoId,
                    Channel = "Hive Radio",
                    Indexed = Noon.AddMilliseconds(321),
                },
            ],
        };
        return server;
    }

    private static async Task<XElement> FeedAsync(HttpResponseMessage answer)
    {
        answer.EnsureSuccessStatusCode();
        return XDocument.Load(await answer.Content.ReadAsStreamAsync()).Root!;
    }

    /// <summary>What RFC 4287 asks of a feed and its entries.</summary>
    private static void Valid(XElement feed)
    {
        feed.Name.ShouldBe(Atom + "feed");
        foreach (var part in feed.Elements(Atom + "entry").Prepend(feed))
        {
            foreach (var name in (string[])["id", "title", "updated"])
                part.Elements(Atom + name).ShouldHaveSingleItem().Value.ShouldNotBeEmpty();
            new Uri(part.Element(Atom + "id")!.Value).IsAbsoluteUri.ShouldBeTrue();
            DateTimeOffset.ParseExact(
                part.Element(Atom + "updated")!.Value,
                "yyyy-MM-dd'T'HH:mm:ss'Z'",
                CultureInfo.InvariantCulture
            );
            part.Elements(Atom + "link")
                .Count(link => link.Attribute("rel")!.Value == "alternate")
                .ShouldBe(1, "two alternate links of one type are not allowed");
            part.Elements(Atom + "link").ShouldAllBe(link => IsAddress(link.Attribute("href")!.Value));
        }

        feed.Element(Atom + "author").ShouldNotBeNull();
        var ids = Ids(feed);
        ids.Distinct().Count().ShouldBe(ids.Count);
    }

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out _)
        && text.All(c => char.IsAscii(c) && !char.IsWhiteSpace(c) && c >= ' ');

    private static List<string> Ids(XElement feed) =>
        [.. feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value)];

    private static string Link(XElement part, string relation) =>
        part.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == relation).Attribute("href")!.Value;
}
