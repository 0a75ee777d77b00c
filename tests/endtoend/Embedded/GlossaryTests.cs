using System.Text.Json.Nodes;
using Tapescript.EndToEnd.Tests.Running;
using Tapescript.TestSite;

namespace Tapescript.EndToEnd.Tests.Embedded;

/// <summary>One's own terms, from a file to the document.</summary>
public sealed class GlossaryTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Data => Path.Combine(folder.Path, "data");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_terms_of_a_submission_reach_the_model_and_change_only_the_sentences_in_which_they_occur()
    {
        await using var model = await ModelServer.StartAsync(question => ModelReply.Says(Answer(question)));
        var talk = folder.Write(
            "talk.srt",
            """
            1
            00:00:01,000 --> 00:00:04,000
            The keeper of the tower cleaned the old lamp.

            2
            00:00:05,000 --> 00:00:08,000
            Nobody came to the village in the winter.

            3
            00:00:09,000 --> 00:00:12,000
            The old lamp was heavy and very hot.
            """
        );
        var terms = folder.Write("en-es.csv", "lamp,farol\n");

        (await RunAsync(model, "ingest", talk, "--to", "es")).ShouldHaveExited(0);
        model.Questions.Count.ShouldBe(1);
        var ingest = await RunAsync(model, "ingest", talk, "--to", "es", "--glossary", terms, "--json");

        ingest.ShouldHaveExited(0);
        var again = model.Questions.Skip(1).ShouldHaveSingleItem();
        Asked(again)
            .ShouldBe(["The keeper of the tower cleaned the old lamp.", "The old lamp was heavy and very hot."]);
        var id = ingest.JsonLines.Single().GetProperty("id").GetString()!;
        var status = await RunAsync(model, "status", id);
        status.Output.ShouldContain("es glossary: used in 1 of 2 places; not used: lamp → farol (1 time)");
        var export = await RunAsync(model, "export", id, "--format", "txt");
        export.Output.ShouldContain("El guardián de la torre limpió el viejo farol.");
        (await RunAsync(model, "ingest", talk, "--to", "es", "--glossary", terms)).Output.ShouldContain("already done");
    }

    // Follows the glossary the first time that a term occurs, and forgets it then.
    private static string Answer(ModelQuestion question)
    {
        var asked = JsonNode.Parse(question.Text)!;
        var lamp = (string?)asked["glossary"]?["lamp"] ?? "candil";
        var answers = new JsonObject();
        foreach (var (id, text) in asked["sentences"]!.AsObject())
            answers[id] = (string)text! switch
            {
                "Nobody came to the village in the winter." => "Nadie venía al pueblo en el invierno.",
                "The old lamp was heavy and very hot." => "El viejo candil era pesado y estaba muy caliente.",
                _ => $"El guardián de la torre limpió el viejo {lamp}.",
            };
        return answers.ToJsonString();
    }

    private static IEnumerable<string> Asked(ModelQuestion question) =>
        JsonNode.Parse(question.Text)!["sentences"]!.AsObject().Select(s => (string)s.Value!);

    private Task<Outcome> RunAsync(ModelServer model, params string[] arguments) =>
        TapescriptCommand.RunAsync(
            new Invocation([.. arguments, "--data", Data])
            {
                Variables = new Dictionary<string, string>
                {
                    ["TAPESCRIPT_TRANSLATE__ENGINES"] = "chat",
                    ["TAPESCRIPT_TRANSLATE__CHAT__URL"] = model.Url,
                    ["TAPESCRIPT_TRANSLATE__CHAT__NAME"] = "test",
                    ["TAPESCRIPT_SETUP"] = "never",
                },
            }
        );
}
