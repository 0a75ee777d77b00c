using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Tapescript.Contracts;
using Tapescript.Host.CommandLine;
using Tapescript.Host.Serving;

namespace Tapescript.Host.Runs;

internal static class ReindexCommand
{
    public static DocumentedCommand Create(CommandContext context)
    {
        var json = new Option<bool>("--json") { Description = "Answer in JSON." };
        var server = new ServerOptions();
        return new DocumentedCommand(
            "reindex",
            "Indexes all documents again from what is stored, while searches go on; interrupted, it goes on later.",
            "tapescript reindex"
        )
            .With(json)
            .With(server.All)
            .Runs(
                (parsed, cancellationToken) =>
                    RunAsync(parsed.GetValue(json), server.Of(parsed), context, cancellationToken)
            );
    }

    private static async Task<int> RunAsync(
        bool json,
        ServerPlace place,
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        var session = await ServerSession.OpenExistingAsync(place, context, cancellationToken).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            var progress = await session
                .CallAsync((client, token) => client.ReindexAsync(token), cancellationToken)
                .ConfigureAwait(false);
            while (progress.Waiting > 0)
            {
                await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken).ConfigureAwait(false);
                progress = await session
                    .CallAsync((client, token) => client.ReindexProgressAsync(token), cancellationToken)
                    .ConfigureAwait(false);
            }

            if (json)
                context.Terminal.Output.WriteLine(JsonSerializer.Serialize(progress, ReadableJson.Indented));
            else
                context.Terminal.Say(Said(progress));
            return progress.Failed == 0 ? ExitCode.Complete : ExitCode.Failed;
        }
    }

    private static string Said(ReindexProgress progress) =>
        progress.Failed == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{progress.Documents} documents are indexed.")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{progress.Failed} of {progress.Documents} documents could not be read and stay as they were."
            );
}
