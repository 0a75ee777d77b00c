using System.Net;
using System.Net.Http.Headers;
using Tapescript.Contracts.Api;

namespace Tapescript.Gateway.Tests.Api;

public sealed class RunApiTests
{
    [Fact]
    public async Task Runs_are_listed_with_camel_case_fields()
    {
        await using var server = await ApiServer.StartAsync();
        server.Ledger.Runs.Add(Sample.Run("https://example.org/a", RunState.Running));
        var page = await (await server.Client.GetAsync("/api/runs?limit=5&state=running")).JsonAsync();
        page.GetProperty("runs")[0].GetProperty("source").GetString().ShouldBe("https://example.org/a");
        page.GetProperty("runs")[0].GetProperty("steps")[0].GetProperty("name").GetString().ShouldBe("fetch");
        server.Ledger.Calls.ShouldBe(["list 5  running"]);
    }

    [Fact]
    public async Task An_unchanged_list_is_not_sent_again()
    {
        await using var server = await ApiServer.StartAsync();
        var first = await server.Client.GetAsync("/api/runs");
        (await AskAgainAsync(server, first)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        server.Ledger.Runs.Add(Sample.Run("https://example.org/a", RunState.Queued));
        (await AskAgainAsync(server, first)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("limit=-1", "1 to 200")]
    [InlineData("limit=0", "1 to 200")]
    [InlineData("limit=2147483648", "1 to 200")]
    [InlineData("limit=99999999999999999999", "1 to 200")]
    [InlineData("limit=5e1", "1 to 200")]
    [InlineData("state=sleeping", "queued, running, waiting")]
    [InlineData("ids=a,../b", "12 hexadecimal digits")]
    public async Task A_bad_parameter_says_what_would_be_right(string query, string expected)
    {
        await using var server = await ApiServer.StartAsync();
        var answer = await server.Client.GetAsync("/api/runs?" + query);
        (await answer.ProblemAsync(HttpStatusCode.BadRequest)).ShouldContain(expected);
    }

    [Theory]
    [InlineData("PUT", "/api/runs", "GET")]
    [InlineData("PATCH", "/api/runs/0123456789ab", "DELETE, GET")]
    [InlineData("GET", "/api/submissions", "POST")]
    [InlineData("DELETE", "/", "GET")]
    public async Task Another_method_than_an_address_takes_is_told_which_it_takes(
        string method,
        string path,
        string allowed
    )
    {
        await using var server = await ApiServer.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        var answer = await server.Client.SendAsync(request);
        (await answer.ProblemAsync(HttpStatusCode.MethodNotAllowed)).ShouldBe($"{path} takes {allowed}, not {method}.");
        string.Join(", ", answer.Content.Headers.Allow).ShouldBe(allowed);
    }

    [Theory]
    [InlineData("not-an-id!", HttpStatusCode.BadRequest)]
    [InlineData("' OR 1=1 --", HttpStatusCode.BadRequest)]
    [InlineData("0123456789ab", HttpStatusCode.NotFound)]
    public async Task An_id_that_names_nothing_is_told_apart_from_one_that_is_none(string id, HttpStatusCode status)
    {
        await using var server = await ApiServer.StartAsync();
        var path = "/api/runs/" + Uri.EscapeDataString(id);
        await (await server.Client.GetAsync(path)).ProblemAsync(status);
        await (await server.Client.PostAsync(path + "/retry", null)).ProblemAsync(status);
        await (await server.Client.PostAsync(path + "/cancel", null)).ProblemAsync(status);
        await (await server.Client.DeleteAsync(path)).ProblemAsync(status);
    }

    [Fact]
    public async Task A_run_is_retried_from_a_step_cancelled_and_deleted()
    {
        await using var server = await ApiServer.StartAsync();
        var run = Sample.Run("https://example.org/a", RunState.Failed);
        server.Ledger.Runs.Add(run);
        var path = $"/api/runs/{run.Id}";
        (await server.Client.PostAsync(path + "/retry?from=clean", null)).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        (await server.Client.PostAsync(path + "/cancel", null)).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        server.Ledger.Calls.ShouldBe([$"retry {run.Id} clean", $"cancel {run.Id}"]);
        (await server.Client.DeleteAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        server.Ledger.Runs.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_retry_from_a_step_that_does_not_exist_lists_the_steps()
    {
        await using var server = await ApiServer.StartAsync();
        var answer = await server.Client.PostAsync("/api/runs/0123456789ab/retry?from=polish", null);
        (await answer.ProblemAsync(HttpStatusCode.BadRequest)).ShouldContain("fetch, import, clean, translate, index");
    }

    [Theory]
    [InlineData("GET", "/api/nothing")]
    [InlineData("PUT", "/api/run")]
    [InlineData("GET", "/api")]
    public async Task A_route_that_does_not_exist_answers_with_a_problem(string method, string path)
    {
        await using var server = await ApiServer.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        (await (await server.Client.SendAsync(request)).ProblemAsync(HttpStatusCode.NotFound)).ShouldContain(path);
    }

    private static async Task<HttpResponseMessage> AskAgainAsync(ApiServer server, HttpResponseMessage first)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/runs");
        request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(first.Headers.ETag!.ToString()));
        return await server.Client.SendAsync(request);
    }
}
