using System.Net;
using System.Net.Http.Json;

namespace Tapescript.Gateway.Tests.Api;

public sealed class TranslationEditingTests
{
    [Fact]
    public async Task A_translation_written_by_hand_is_sent_with_the_hash_of_its_sentence()
    {
        await using var server = await ApiServer.StartAsync();
        var talk = Sample.Talk();
        var run = await server.AddAsync(talk);
        var sentence = talk.Sentences[0];

        var answer = await PutAsync(server, run.Id, "es", sentence.Id, " Hola. ");

        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var sent = server.Edits.Sent.ShouldHaveSingleItem();
        sent.VideoId.ShouldBe(run.VideoId);
        sent.RunId.ShouldBe(run.RunId);
        sent.By.ShouldBe("Ana");
        sent.Language.ShouldBe("es");
        sent.Document.ShouldBe(server.Ledger.Documents[run.Id]);
        var edit = sent.Sentences.ShouldHaveSingleItem();
        (edit.Id, edit.Hash, edit.Text).ShouldBe((sentence.Id, sentence.Hash, "Hola."));
    }

    [Theory]
    [InlineData("fr", "0.0", "Hola.", HttpStatusCode.NotFound, "es")]
    [InlineData("es", "99999.0", "Hola.", HttpStatusCode.BadRequest, "99999.0")]
    [InlineData("es", null, "  ", HttpStatusCode.BadRequest, "5000 characters")]
    public async Task What_does_not_fit_is_refused_and_nothing_is_sent(
        string language,
        string? sentence,
        string text,
        HttpStatusCode status,
        string named
    )
    {
        await using var server = await ApiServer.StartAsync();
        var talk = Sample.Talk();
        var run = await server.AddAsync(talk);

        var answer = await PutAsync(server, run.Id, language, sentence ?? talk.Sentences[0].Id, text);

        (await answer.ProblemAsync(status)).ShouldContain(named);
        server.Edits.Sent.ShouldBeEmpty();
    }

    private static Task<HttpResponseMessage> PutAsync(
        ApiServer server,
        string id,
        string language,
        string sentence,
        string text
    ) =>
        server.Client.PutAsJsonAsync(
            $"/api/documents/{id}/translations/{language}",
            new { by = "Ana", sentences = new Dictionary<string, string> { [sentence] = text } }
        );
}
