using System.Net;
using System.Text;
using Tapescript.Gateway.Ledger;

namespace Tapescript.Gateway.Tests.Api;

public sealed class SubmissionApiTests
{
    [Fact]
    public async Task A_submission_is_accepted_and_says_where_to_look()
    {
        await using var server = await ApiServer.StartAsync();
        var answer = await server.Client.PostAsync(
            "/api/submissions",
            Http.Json("""{"source":"https://example.org/a","languages":["es"],"priority":3}""")
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var accepted = await answer.JsonAsync();
        var id = accepted.GetProperty("id").GetString();
        answer.Headers.Location!.ToString().ShouldBe($"/api/runs/{id}");
        accepted.GetProperty("existing").GetBoolean().ShouldBeFalse();
        server.Ledger.Submissions.Single().Languages.ShouldBe(["es"]);
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("nonsense", "$")]
    [InlineData("[]", "$")]
    [InlineData("""{"source":5}""", "$.source")]
    [InlineData("""{"sources":"https://example.org"}""", "source, upload, languages")]
    [InlineData("null", "null")]
    [InlineData("""{"priority":99999999999}""", "$.priority")]
    public async Task A_body_that_does_not_fit_says_where_and_which_fields_there_are(string body, string expected)
    {
        await using var server = await ApiServer.StartAsync();
        var answer = await server.Client.PostAsync("/api/submissions", Http.Json(body));
        (await answer.ProblemAsync(HttpStatusCode.BadRequest)).ShouldContain(expected);
        server.Ledger.Submissions.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_body_nested_100000_deep_is_refused()
    {
        await using var server = await ApiServer.StartAsync();
        var deep = new string('[', 30_000);
        var answer = await server.Client.PostAsync("/api/submissions", Http.Json($$"""{"languages":{{deep}}"""));
        await answer.ProblemAsync(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Only_json_is_read(string mediaType)
    {
        await using var server = await ApiServer.StartAsync();
        var answer = await server.Client.PostAsync(
            "/api/submissions",
            new StringContent("""{"source":"https://example.org/a"}""", Encoding.UTF8, mediaType)
        );
        (await answer.ProblemAsync(HttpStatusCode.UnsupportedMediaType)).ShouldContain("application/json");
    }

    [Fact]
    public async Task What_the_ledger_refuses_is_said_in_its_words()
    {
        await using var server = await ApiServer.StartAsync();
        var answer = await server.Client.PostAsync("/api/submissions", Http.Json("{}"));
        (await answer.ProblemAsync(HttpStatusCode.BadRequest)).ShouldContain("source is missing");
    }

    [Fact]
    public async Task A_full_ledger_says_when_to_come_back()
    {
        await using var server = await ApiServer.StartAsync();
        server.Ledger.Fails = new SubmissionRefusedException("full", 503, TimeSpan.FromSeconds(90));
        var answer = await server.Client.PostAsync("/api/submissions", Http.Json("""{"source":"x"}"""));
        (await answer.ProblemAsync(HttpStatusCode.ServiceUnavailable)).ShouldBe("full");
        answer.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(90));
    }

    [Fact]
    public async Task What_breaks_inside_is_not_shown()
    {
        await using var server = await ApiServer.StartAsync();
        server.Ledger.Fails = new InvalidOperationException("Password=secret");
        var answer = await server.Client.PostAsync("/api/submissions", Http.Json("""{"source":"x"}"""));
        (await answer.ProblemAsync(HttpStatusCode.InternalServerError)).ShouldNotContain("secret");
    }

    [Theory]
    [InlineData("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("../../etc/passwd")]
    public async Task An_upload_that_is_not_there_is_refused(string hash)
    {
        await using var server = await ApiServer.StartAsync();
        var answer = await server.Client.PostAsync(
            "/api/submissions",
            Http.Json($$$"""{"source":"a.srt","upload":{"sha256":"{{{hash}}}","bytes":5,"mediaType":"text/plain"}}""")
        );
        (await answer.ProblemAsync(HttpStatusCode.BadRequest)).ShouldContain("Upload the file again");
    }
}
