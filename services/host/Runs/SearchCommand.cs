using System.CommandLine;
using System.Text.Json;
using Tapescript.Contracts;
using Tapescript.Host.CommandLine;
using Tapescript.Host.Serving;

namespace Tapescript.Host.Runs;

internal static class SearchCommand
{
    public static DocumentedCommand Create(CommandContext context)
    {
        var query = new Argument<string[]>("QUERY")
        {
            Description = "Words, or a \"phrase\" in quotes.",
            Arity = ArgumentArity.OneOrMore,
        };
        var language = new Option<string?>("--lang")
        {
            Description = "Only hits in this language (BCP 47).",
            HelpName = "LANG",
        };
        var limit = NumberOption.Limit(20, 100, "How many hits.");
        var cursor = new Option<string?>("--cursor")
        {
            Description = "Go on where the answer before ended: its \"next\".",
            HelpName = "NEXT",
        };
        var json = new Option<bool>("--json") { Description = "Answer in JSON." };
        var server = new ServerOptions();
        return new DocumentedCommand(
            "search",
            "Finds sentences in all documents, with their times.",
            "tapescript search lighthouse keeper",
            "tapescript search '\"the lamp was lit\"' --lang en",
            "tapescript search 灯塔 --json"
        )
            .With(query, language, limit, cursor, json)
            .With(server.All)
            .Runs(
                (parsed, cancellationToken) =>
                    RunAsync(
                        new SearchQuery(
                            string.Join(' ', parsed.GetRequiredValue(query)),
                            parsed.GetValue(language),
                            parsed.GetValue(limit),
                            parsed.GetValue(cursor)
                        ),
                        parsed.GetValue(json),
                        server.Of(parsed),
                        context,
                        cancellationToken
                    )
            );
    }

    private static async Task<int> RunAsync(
        SearchQuery query,
        bool json,
        ServerPlace place,
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        var session = await ServerSession.OpenExistingAsync(place, context, cancellationToken).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            var page = await session
                .CallAsync((client, token) => client.SearchAsync(query, token), cancellationToken)
                .ConfigureAwait(false);
            if (json)
            {
                context.Terminal.Output.WriteLine(JsonSerializer.Serialize(page, ReadableJson.Indented));
            }
            else
            {
                SearchResults.Write(page, context.Terminal);
            }

            return ExitCode.Complete;
        }
    }
}
