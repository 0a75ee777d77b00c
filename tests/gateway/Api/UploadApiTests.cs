using System.Net;

namespace Tapescript.Gateway.Tests.Api;

public sealed class UploadApiTests
{
    private static readonly Dictionary<string, string?> Small = new() { ["Api:UploadLimitBytes"] = "2048" };

    [Fact]
    public async Task An_upload_becomes_a_blob_that_a_submission_may_name()
    {
        await using var server = await ApiServer.StartAsync();
        var answer = await server.Client.PostAsync("/api/uploads?name=a.srt", new ByteArrayContent("1\n"u8.ToArray()));
        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        var blob = await answer.Content.ReadAsStringAsync();
        var submitted = await server.Client.PostAsync(
            "/api/submissions",
            Http.Json($$"""{"source":"a.srt","upload":{{blob}}}""")
        );
        submitted.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        server.Ledger.Submissions.Single().Upload!.Bytes.ShouldBe(2);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_refused_and_the_limit_is_named()
    {
        await using var server = await ApiServer.StartAsync(Small);
        var answer = await server.Client.PostAsync("/api/uploads", new ByteArrayContent(new byte[2049]));
        var detail = await answer.ProblemAsync(HttpStatusCode.RequestEntityTooLarge);
        detail.ShouldContain("2 KiB");
        detail.ShouldContain("Api:UploadLimitBytes");
    }

    [Fact]
    public async Task A_body_of_unknown_length_is_cut_at_the_limit()
    {
        await using var server = await ApiServer.StartAsync(Small);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/uploads");
        request.Content = new StreamContent(new MemoryStream(new byte[5000]));
        request.Headers.TransferEncodingChunked = true;
        var answer = await server.Client.SendAsync(request);
        await answer.ProblemAsync(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_body_larger_than_the_servers_own_default_is_taken()
    {
        await using var server = await ApiServer.StartAsync();
        var answer = await server.Client.PostAsync("/api/uploads", new ByteArrayContent(new byte[32 * 1024 * 1024]));
        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task An_empty_file_is_taken_and_fails_in_its_run_where_status_shows_it()
    {
        await using var server = await ApiServer.StartAsync();
        var answer = await server.Client.PostAsync("/api/uploads?name=a.srt", new ByteArrayContent([]));
        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Theory]
    [InlineData("..%2F..%2Fetc%2Fpasswd")]
    [InlineData("a%00.srt")]
    [InlineData("a%5Cb.srt")]
    public async Task A_name_that_is_a_path_is_refused(string name)
    {
        await using var server = await ApiServer.StartAsync();
        var answer = await server.Client.PostAsync($"/api/uploads?name={name}", new ByteArrayContent([1]));
        await answer.ProblemAsync(HttpStatusCode.BadRequest);
    }
}
