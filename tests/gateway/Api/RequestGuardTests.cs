using System.Net;

namespace Tapescript.Gateway.Tests.Api;

public sealed class RequestGuardTests
{
    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_foreign_page_changes_nothing(string header, string value)
    {
        await using var server = await ApiServer.StartAsync();
        foreach (
            var (method, path) in new[]
            {
                ("POST", "/api/submissions"),
                ("POST", "/api/uploads"),
                ("POST", "/api/runs/0123456789ab/retry"),
                ("DELETE", "/api/runs/0123456789ab"),
            }
        )
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            request.Content = Http.Json("""{"source":"https://example.org/a"}""");
            request.Headers.Add(header, value);
            await (await server.Client.SendAsync(request)).ProblemAsync(HttpStatusCode.Forbidden);
        }

        server.Ledger.Submissions.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_own_pages_may_change_things()
    {
        await using var server = await ApiServer.StartAsync();
        var answer = await SubmitFromAsync(server, server.Address.GetLeftPart(UriPartial.Authority));
        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted);
    }

    [Fact]
    public async Task An_origin_of_the_settings_may_change_things()
    {
        await using var server = await ApiServer.StartAsync(
            new() { ["Api:Origins"] = "https://a.example, https://desk.example" }
        );
        (await SubmitFromAsync(server, "https://desk.example")).StatusCode.ShouldBe(HttpStatusCode.Accepted);
    }

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:9", HttpStatusCode.OK)]
    [InlineData("[::1]", HttpStatusCode.OK)]
    [InlineData("tapescript.localhost", HttpStatusCode.OK)]
    [InlineData("rebound.evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("192.168.1.4", HttpStatusCode.MisdirectedRequest)]
    public async Task A_name_that_was_rebound_to_this_machine_is_not_served(string host, HttpStatusCode status)
    {
        await using var server = await ApiServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/runs");
        request.Headers.Host = host;
        (await server.Client.SendAsync(request)).StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task A_name_of_the_settings_is_served()
    {
        await using var server = await ApiServer.StartAsync(new() { ["Api:Hosts"] = "tapes.example" });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/runs");
        request.Headers.Host = "tapes.example";
        (await server.Client.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/search")]
    [InlineData("/api/runs")]
    [InlineData("/nothing")]
    [InlineData("/api/nothing")]
    public async Task Every_answer_keeps_a_browser_to_what_the_pages_need(string path)
    {
        await using var server = await ApiServer.StartAsync();
        var answer = await server.Client.GetAsync(path);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("script-src 'self'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
    }

    private static async Task<HttpResponseMessage> SubmitFromAsync(ApiServer server, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/submissions");
        request.Content = Http.Json("""{"source":"https://example.org/a"}""");
        request.Headers.Add("Origin", origin);
        return await server.Client.SendAsync(request);
    }
}
