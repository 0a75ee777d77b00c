using System.CommandLine;
using Tapescript.Host.CommandLine;
using Tapescript.Host.Serving;

namespace Tapescript.Host.Runs;

internal static class DeleteCommand
{
    public static DocumentedCommand Create(CommandContext context)
    {
        var id = RunArgument.Create();
        var yes = new Option<bool>("--yes", "-y") { Description = "Do not ask." };
        var server = new ServerOptions();
        return new DocumentedCommand(
            "delete",
            "Deletes a document and all that is kept of its source.",
            "tapescript delete 4f2a9c81d0b4",
            "tapescript delete 4f2a9c81d0b4 --yes"
        )
            .With(id, yes)
            .With(server.All)
            .Runs(
                (parsed, cancellationToken) =>
                    RunAsync(
                        parsed.GetRequiredValue(id),
                        parsed.GetValue(yes),
                        server.Of(parsed),
                        context,
                        cancellationToken
                    )
            );
    }

    private static async Task<int> RunAsync(
        string id,
        bool yes,
        ServerPlace place,
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        var terminal = context.Terminal;
        if (!yes && !Terminal.CanAsk)
        {
            throw new CommandFailure("There is nobody here to ask; add --yes to delete for good.");
        }

        var session = await ServerSession.OpenExistingAsync(place, context, cancellationToken).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            var run = await session
                .CallAsync((client, token) => client.RunAsync(id, token), cancellationToken)
                .ConfigureAwait(false);
            var name = PlainTable.OneLine($"{run.Id} ({run.Title ?? run.Source})");
            if (!yes && !terminal.Confirm($"Delete {name} for good?", onEmpty: false))
            {
                terminal.Say("Nothing was deleted.");
                return ExitCode.Failed;
            }

            await session
                .CallAsync(
                    async (client, token) =>
                    {
                        await client.DeleteAsync(run.Id, token).ConfigureAwait(false);
                        return true;
                    },
                    cancellationToken
                )
                .ConfigureAwait(false);
            terminal.Say($"Deleted {name}.");
            return ExitCode.Complete;
        }
    }
}
