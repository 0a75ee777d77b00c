using System.Net;
using Tapescript.Contracts;
using Tapescript.Gateway.Tests.Api;

namespace Tapescript.Gateway.Tests.Web;

public sealed class SearchPageTests
{
    private static readonly SearchHit Hive = new()
    {
        DocumentId = "0123456789ab",
        VideoId = "youtube:bees",
        SentenceId = "7.0",
        Title = "Bees",
        Language = "en",
        Text = "A gentle hive.",
        Snippet = [new("A gentle ", false), new("hive", true), new(".", false)],
        StartMs = 364_500,
        Link = "https://youtu.be/bees?t=364",
        Speaker = "Anna",
    };

    [Fact]
    public async Task A_hit_leads_to_its_second_here_and_at_its_source()
    {
        await using var server = await ServerAsync();
        var html = await server.Client.GetStringAsync("/search?q=hive");
        html.ShouldContain("<a href=\"/documents/0123456789ab#s-7.0\">6:04</a>");
        html.ShouldContain("href=\"https://youtu.be/bees?t=364\"");
        html.ShouldContain("A gentle <mark>hive</mark>.");
        html.ShouldContain("<bdi>Anna</bdi>");
        html.ShouldContain("<bdi>Coast Radio</bdi>");
        html.ShouldContain("1 March 2024");
    }

    [Fact]
    public async Task Facets_are_links_that_narrow_and_widen_again()
    {
        await using var server = await ServerAsync();
        var html = await server.Client.GetStringAsync("/search?q=hive");
        html.ShouldContain("href=\"/search?q=hive%20lang%3Azh\"");
        html.ShouldContain("href=\"/search?q=hive%20channel%3A%22Coast%20Radio%22\"");
        html.ShouldContain("href=\"/search?q=hive%20after%3A2024%20before%3A2025\"");
        html.ShouldNotContain("channel%3A%22%22");
        // All three videos have it: it narrows nothing.
        html.ShouldNotContain("channel%3A%22Everybody%22");

        var narrowed = await server.Client.GetStringAsync("/search?q=hive%20lang%3Azh");
        narrowed.ShouldContain("<a class=\"chip\" href=\"/search?q=hive\" aria-current=\"true\"><bdi>Chinese");
    }

    [Fact]
    public async Task All_hits_of_a_video_are_a_link_away()
    {
        await using var server = await ServerAsync();
        var html = await server.Client.GetStringAsync("/search?q=hive");
        html.ShouldContain("<a href=\"/search?q=hive%20video%3A%22youtube%3Abees%22\">All 9 sentences");
    }

    [Fact]
    public async Task Pages_lead_forward_and_back_again()
    {
        await using var server = await ServerAsync();
        server.Search.Page = server.Search.Page with { Next = "c2" };
        var first = await server.Client.GetStringAsync("/search?q=hive&lang=en");
        first.ShouldContain("<a class=\"button\" rel=\"next\" href=\"/search?q=hive&amp;lang=en&amp;cursor=c2\">");
        first.ShouldNotContain("rel=\"prev\"");

        server.Search.Page = server.Search.Page with { Next = "c3" };
        var second = await server.Client.GetStringAsync("/search?q=hive&cursor=c2");
        server.Search.Asked!.Cursor.ShouldBe("c2");
        second.ShouldContain("rel=\"prev\" href=\"/search?q=hive\"");
        second.ShouldContain("rel=\"next\" href=\"/search?q=hive&amp;cursor=c3&amp;back=c2\"");

        server.Search.Page = server.Search.Page with { Next = null };
        var third = await server.Client.GetStringAsync("/search?q=hive&cursor=c3&back=c2");
        third.ShouldContain("rel=\"prev\" href=\"/search?q=hive&amp;cursor=c2\"");
        third.ShouldNotContain("rel=\"next\"");
    }

    [Fact]
    public async Task An_address_does_not_grow_without_end_while_pages_are_turned()
    {
        await using var server = await ServerAsync();
        var address = "/search?q=hive";
        for (var turn = 0; turn < 30; turn++)
        {
            server.Search.Page = server.Search.Page with { Next = new string((char)('a' + (turn % 26)), 200) };
            var html = await server.Client.GetStringAsync(address);
            var start = html.IndexOf("rel=\"next\" href=\"", StringComparison.Ordinal) + "rel=\"next\" href=\"".Length;
            address = WebUtility.HtmlDecode(html[start..html.IndexOf('"', start)]);
            address.Length.ShouldBeLessThan(4_000);
        }
    }

    [Fact]
    public async Task It_can_be_followed_and_taken_elsewhere()
    {
        await using var server = await ServerAsync();
        var html = await server.Client.GetStringAsync("/search?q=%22a%20b%22&lang=en");
        html.ShouldContain(
            "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"“&quot;a b&quot;”\" href=\"/api/search.atom?q=%22a%20b%22&amp;lang=en\">"
        );
        html.ShouldContain("href=\"/api/search/export?q=%22a%20b%22&amp;lang=en&amp;format=csv\"");
        html.ShouldContain("href=\"/api/search/export?q=%22a%20b%22&amp;lang=en&amp;format=json\"");
        (await server.Client.GetStringAsync("/search")).ShouldNotContain("atom");
    }

    [Fact]
    public async Task What_finds_nothing_offers_what_may_have_been_meant()
    {
        await using var server = await ApiServer.StartAsync();
        server.Search.Page = server.Search.Page with { Suggestion = "hive \"bees\"" };
        var html = await server.Client.GetStringAsync("/search?q=hvie");
        html.ShouldContain(
            "Did you mean <a href=\"/search?q=hive%20%22bees%22\"><bdi>hive &quot;bees&quot;</bdi></a>?"
        );
    }

    [Fact]
    public async Task What_is_too_much_is_said()
    {
        await using var server = await ServerAsync();
        server.Search.Page = server.Search.Page with { Bounded = true };
        (await server.Client.GetStringAsync("/search?q=the")).ShouldContain("only the newest documents");
    }

    [Fact]
    public async Task A_query_of_any_length_is_answered()
    {
        await using var server = await ServerAsync();
        await server.Client.GetStringAsync("/search?q=" + new string('a', 4_000));
        server.Search.Asked!.Text.ShouldBe(new string('a', 500));
        await server.Client.GetStringAsync("/api/search?q=a" + string.Concat(Enumerable.Repeat("%F0%9F%90%9D", 400)));
        server.Search.Asked!.Text.ShouldBe("a" + string.Concat(Enumerable.Repeat("🐝", 249)));
    }

    private static async Task<ApiServer> ServerAsync()
    {
        var server = await ApiServer.StartAsync();
        server.Search.Hits.Add(Hive);
        server.Search.Page = new SearchPage([], 0)
        {
            TotalVideos = 3,
            Videos =
            [
                new SearchVideo
                {
                    VideoId = Hive.VideoId,
                    Channel = "Coast Radio",
                    Published = "2024-03-01",
                    Matches = 9,
                },
            ],
            Facets = new SearchFacets(
                [new("en", 2), new("zh-Hans", 1)],
                [new("Coast Radio", 2), new("\"🐝\"", 1), new("Other", 1), new("Everybody", 3)],
                [new("2024", 2), new("2019", 1)]
            ),
        };
        return server;
    }
}
