using System.Net;
using Tapescript.Contracts.Api;
using Tapescript.Contracts.Transcripts;
using Tapescript.Gateway.Api;

namespace Tapescript.Gateway.Tests.Api;

public sealed class DocumentApiTests
{
    [Fact]
    public async Task The_document_is_the_canonical_one_and_known_by_its_hash()
    {
        await using var server = await ApiServer.StartAsync();
        var talk = Sample.Talk();
        var run = await server.AddAsync(talk);
        var answer = await server.Client.GetAsync($"/api/documents/{run.Id}");
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(TranscriptJson.Write(talk));
        answer.Headers.ETag!.Tag.ShouldBe($"\"{server.Ledger.Documents[run.Id].Sha256}\"");
        using var again = new HttpRequestMessage(HttpMethod.Get, $"/api/documents/{run.Id}");
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag);
        (await server.Client.SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData(RunState.Running, "There is no document yet")]
    [InlineData(RunState.Failed, "the page has no captions")]
    [InlineData(RunState.Cancelled, "cancelled")]
    public async Task Without_a_document_the_answer_says_why(string state, string expected)
    {
        await using var server = await ApiServer.StartAsync();
        var run = Sample.Run("https://example.org/a", state) with { Reason = "the page has no captions" };
        server.Ledger.Runs.Add(run);
        var answer = await server.Client.GetAsync($"/api/documents/{run.Id}");
        (await answer.ProblemAsync(HttpStatusCode.NotFound)).ShouldContain(expected);
    }

    [Fact]
    public async Task A_blob_that_is_gone_is_named()
    {
        await using var server = await ApiServer.StartAsync();
        var run = await server.AddAsync(Sample.Talk());
        await server.Blobs.DeleteAsync(server.Ledger.Documents[run.Id].Sha256, CancellationToken.None);
        var answer = await server.Client.GetAsync($"/api/documents/{run.Id}");
        (await answer.ProblemAsync(HttpStatusCode.InternalServerError)).ShouldContain("Retry the run");
    }

    [Fact]
    public async Task Every_format_that_can_be_written_can_be_downloaded()
    {
        await using var server = await ApiServer.StartAsync();
        var run = await server.AddAsync(Sample.Talk());
        Exports.Writable.ShouldNotBeEmpty();
        foreach (var format in Exports.Writable)
        {
            var answer = await server.Client.GetAsync($"/api/documents/{run.Id}/export?format={format.Id}");
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, format.Id);
            answer.Content.Headers.ContentDisposition!.FileName.ShouldBe(
                $"keeping-bees-on-a-roof.{format.Extensions[0]}"
            );
            answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
        }
    }

    [Theory]
    [InlineData("html", "text/html")]
    [InlineData("epub", "application/epub+zip")]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    public async Task A_book_has_its_type_and_the_title_as_its_name(string format, string type)
    {
        await using var server = await ApiServer.StartAsync();
        var talk = Sample.Talk();
        var run = await server.AddAsync(talk with { Meta = talk.Meta with { Title = "烤面包: größer" } });

        var answer = await server.Client.GetAsync($"/api/documents/{run.Id}/export?format={format}&layout=columns");

        answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        answer.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("烤面包-größer." + format);
        (await answer.Content.ReadAsByteArrayAsync()).Length.ShouldBe((int)answer.Content.Headers.ContentLength!);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?format=")]
    [InlineData("?format=exe")]
    [InlineData("?format=../../x")]
    public async Task An_unknown_format_lists_the_known_ones(string query)
    {
        await using var server = await ApiServer.StartAsync();
        var run = await server.AddAsync(Sample.Talk());
        var answer = await server.Client.GetAsync($"/api/documents/{run.Id}/export{query}");
        var detail = await answer.ProblemAsync(HttpStatusCode.BadRequest);
        foreach (var format in Exports.Writable)
            detail.ShouldContain(format.Id);
    }

    [Fact]
    public async Task A_translation_that_the_document_lacks_names_those_that_it_has()
    {
        await using var server = await ApiServer.StartAsync();
        var run = await server.AddAsync(Sample.Talk());
        var format = Exports.Writable[0].Id;
        var answer = await server.Client.GetAsync($"/api/documents/{run.Id}/export?format={format}&language=fr");
        (await answer.ProblemAsync(HttpStatusCode.BadRequest)).ShouldContain("es");
    }

    [Fact]
    public async Task A_layout_puts_source_and_translation_apart()
    {
        await using var server = await ApiServer.StartAsync();
        var run = await server.AddAsync(Sample.Talk());
        var address = $"/api/documents/{run.Id}/export?format=txt&layout=";
        var source = await server.Client.GetStringAsync(address + "source");
        var translation = await server.Client.GetStringAsync(address + "translation");
        var both = await server.Client.GetStringAsync(address + "interleaved");
        source.ShouldNotBe(translation);
        both.Length.ShouldBeGreaterThan(Math.Max(source.Length, translation.Length));
        var answer = await server.Client.GetAsync(address + "sideways");
        (await answer.ProblemAsync(HttpStatusCode.BadRequest)).ShouldContain("columns");
    }

    [Theory]
    [InlineData("What is “a name”?", "what-is-a-name")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("CON", "_con")]
    [InlineData("evil\u202Egpj.exe", "evil-gpj-exe")]
    [InlineData("如何学习", "如何学习")]
    [InlineData("\r\nSet-Cookie: a=b", "set-cookie-a-b")]
    [InlineData("“…”", "")]
    [InlineData(null, "")]
    public void A_file_name_holds_only_letters_digits_and_hyphens(string? title, string expected) =>
        ExportName.Slug(title).ShouldBe(expected);

    [Fact]
    public void A_long_title_makes_a_short_file_name() =>
        ExportName.Slug(new string('a', 300)).Length.ShouldBeLessThanOrEqualTo(80);

    [Fact]
    public void A_title_in_another_script_has_an_ascii_name_beside_it()
    {
        var header = ExportName.Disposition("如何学习", "0123456789ab", "md");
        header.ShouldContain("filename=0123456789ab.md");
        header.ShouldContain("filename*=UTF-8''");
        header.All(char.IsAscii).ShouldBeTrue();
    }
}
