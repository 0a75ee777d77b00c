using Tapescript.Contracts.Api;
using Tapescript.Host.CommandLine;
using Tapescript.Host.Serving;

namespace Tapescript.Host.Runs;

internal static class CancelCommand
{
    public static DocumentedCommand Create(CommandContext context)
    {
        var id = RunArgument.Create();
        var server = new ServerOptions();
        return new DocumentedCommand("cancel", "Stops the work on a source.", "tapescript cancel 4f2a9c81d0b4")
            .With(id)
            .With(server.All)
            .Runs(
                (parsed, cancellationToken) =>
                    RunAsync(parsed.GetRequiredValue(id), server.Of(parsed), context, cancellationToken)
            );
    }

    private static async Task<int> RunAsync(
        string id,
        ServerPlace place,
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        var session = await ServerSession.OpenExistingAsync(place, context, cancellationToken).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            var run = await session
                .CallAsync((client, token) => client.CancelAsync(id, token), cancellationToken)
                .ConfigureAwait(false);
            context.Terminal.Say(
                run.State == RunState.Cancelled
                    ? $"{run.Id} is cancelled. '{context.Name} retry {run.Id}{place.Repeat}' takes it up again."
                    : $"{run.Id} had ended already: {run.State}."
            );
            return ExitCode.Complete;
        }
    }
}
