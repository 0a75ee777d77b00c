using System.Net;
using System.Text;

namespace Tapescript.Gateway.Tests.Api;

public sealed class GlossaryApiTests
{
    [Fact]
    public async Task A_glossary_becomes_a_blob_that_a_submission_may_name()
    {
        await using var server = await ApiServer.StartAsync();
        var blob = await SendAsync(server, "en-es.csv", "lamp,farol\n");
        var yaml = await SendAsync(server, "terms.yaml", "from: en\nto: es\nterms:\n  lamp: farol\n");
        yaml.ShouldBe(blob, "the same terms, however their file is spelt");

        var submitted = await server.Client.PostAsync(
            "/api/submissions",
            Http.Json($$$"""{"source":"https://a.example/v","languages":["es"],"options":{"glossary":{{{blob}}}}}""")
        );

        submitted.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var kept = server.Ledger.Submissions.Single().Options!.Glossary!;
        Encoding
            .UTF8.GetString(await server.Blobs.ReadAsync(kept, default))
            .ShouldBe("from,to,channel,source,target\nen,es,,lamp,farol\n");
    }

    [Theory]
    [InlineData("terms.csv", "lamp,farol\nkeeper\n", "Line 2: A term needs a source and a target")]
    [InlineData("terms.yaml", "terms:\n  lamp\n", "Line 2: A line is 'term: translation'")]
    [InlineData("terms.csv", "", "terms.csv holds no term")]
    [InlineData("terms.csv", "\0\u0001\u0002", "is no text")]
    public async Task What_is_no_glossary_is_refused_with_its_line_and_the_cure(string name, string text, string reason)
    {
        await using var server = await ApiServer.StartAsync();

        var answer = await server.Client.PostAsync(
            $"/api/glossaries?name={name}",
            new ByteArrayContent(Encoding.UTF8.GetBytes(text))
        );

        (await answer.ProblemAsync(HttpStatusCode.BadRequest)).ShouldContain(reason);
    }

    [Fact]
    public async Task A_submission_with_a_glossary_that_is_not_there_or_none_is_refused()
    {
        await using var server = await ApiServer.StartAsync();
        var text = await server.Client.PostAsync("/api/uploads", new ByteArrayContent("lamp\n"u8.ToArray()));
        var noGlossary = await text.Content.ReadAsStringAsync();
        var gone = $$"""{"sha256":"{{new string('0', 64)}}","bytes":5,"mediaType":"text/csv"}""";

        foreach (var (blob, reason) in new[] { (gone, "Send the glossary again"), (noGlossary, "Line 1") })
        {
            var answer = await server.Client.PostAsync(
                "/api/submissions",
                Http.Json(
                    $$$"""{"source":"https://a.example/v","languages":["es"],"options":{"glossary":{{{blob}}}}}"""
                )
            );
            (await answer.ProblemAsync(HttpStatusCode.BadRequest)).ShouldContain(reason);
        }

        server.Ledger.Submissions.ShouldBeEmpty();
    }

    private static async Task<string> SendAsync(ApiServer server, string name, string text)
    {
        var answer = await server.Client.PostAsync(
            $"/api/glossaries?name={name}",
            new ByteArrayContent(Encoding.UTF8.GetBytes(text))
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        return await answer.Content.ReadAsStringAsync();
    }
}
