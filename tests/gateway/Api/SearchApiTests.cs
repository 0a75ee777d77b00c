using System.Net;
using Tapescript.Contracts;

namespace Tapescript.Gateway.Tests.Api;

public sealed class SearchApiTests
{
    [Fact]
    public async Task A_query_goes_to_the_index_with_its_language_and_limit()
    {
        await using var server = await ApiServer.StartAsync();
        server.Search.Hits.Add(new SearchHit { DocumentId = "0123456789ab", Text = "A gentle hive." });
        var page = await (await server.Client.GetAsync("/api/search?q=hive&lang=en&limit=7")).JsonAsync();
        page.GetProperty("total").GetInt32().ShouldBe(1);
        page.GetProperty("hits")[0].GetProperty("text").GetString().ShouldBe("A gentle hive.");
        server.Search.Asked.ShouldBe(new SearchQuery("hive", "en", 7));
    }

    [Fact]
    public async Task An_export_is_a_table_without_formulas()
    {
        await using var server = await ApiServer.StartAsync();
        server.Search.Hits.Add(
            new SearchHit
            {
                VideoId = "youtube:abc",
                Title = "=cmd|'/c calc'",
                Text = "A \"gentle\" hive.",
                StartMs = 1500,
            }
        );
        var answer = await server.Client.GetAsync("/api/search/export?q=hive&format=csv");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        var lines = (await answer.Content.ReadAsStringAsync()).Split("\r\n");
        lines[1].ShouldBe("\"youtube:abc\",\"'=cmd|'/c calc'\",,\"1.5\",\"A \"\"gentle\"\" hive.\",,,,,,");
        (await server.Client.GetAsync("/api/search/export?q=hive&format=xls")).StatusCode.ShouldBe(
            HttpStatusCode.BadRequest
        );
    }

    [Theory]
    [InlineData("", "words to find")]
    [InlineData("?q=%20", "words to find")]
    [InlineData("?q=a&limit=101", "1 to 100")]
    [InlineData("?q=a&limit=-1", "1 to 100")]
    [InlineData("?q=a&lang=%3Cb%3E", "BCP 47")]
    public async Task A_bad_query_says_what_would_be_right(string query, string expected)
    {
        await using var server = await ApiServer.StartAsync();
        var answer = await server.Client.GetAsync("/api/search" + query);
        (await answer.ProblemAsync(HttpStatusCode.BadRequest)).ShouldContain(expected);
    }

    [Fact]
    public async Task An_index_that_is_away_is_said_to_be()
    {
        await using var server = await ApiServer.StartAsync();
        server.Search.Fails = new HttpRequestException("refused");
        var answer = await server.Client.GetAsync("/api/search?q=a");
        (await answer.ProblemAsync(HttpStatusCode.ServiceUnavailable)).ShouldContain("index service");
    }
}
