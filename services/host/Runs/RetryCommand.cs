using System.CommandLine;
using Tapescript.Contracts;
using Tapescript.Contracts.Api;
using Tapescript.Host.CommandLine;
using Tapescript.Host.Serving;

namespace Tapescript.Host.Runs;

internal static class RetryCommand
{
    public static DocumentedCommand Create(CommandContext context)
    {
        var id = RunArgument.Create();
        var from = new Option<string?>("--from")
        {
            Description = "The step to begin with; without it the one that failed.",
            HelpName = "STEP",
        };
        from.AcceptOnlyFromAmong([.. Step.All]);
        var wait = new Option<bool>("--wait", "-w") { Description = "With --server: return when it is done." };
        var json = new Option<bool>("--json") { Description = "Answer in JSON." };
        var server = new ServerOptions();
        return new DocumentedCommand(
            "retry",
            "Tries again what failed, or repeats a document from a step on.",
            "tapescript retry 4f2a9c81d0b4",
            "tapescript retry 4f2a9c81d0b4 --from clean"
        )
            .With(id, from, wait, json)
            .With(server.All)
            .Runs(
                (parsed, cancellationToken) =>
                    RunAsync(
                        parsed.GetRequiredValue(id),
                        parsed.GetValue(from),
                        parsed.GetValue(wait),
                        parsed.GetValue(json),
                        server.Of(parsed),
                        context,
                        cancellationToken
                    )
            );
    }

    private static async Task<int> RunAsync(
        string id,
        string? from,
        bool wait,
        bool json,
        ServerPlace place,
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        var session = await ServerSession.OpenExistingAsync(place, context, cancellationToken).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            var run = await session
                .CallAsync((client, token) => client.RetryAsync(id, from, token), cancellationToken)
                .ConfigureAwait(false);
            var accepted = new SubmissionAccepted
            {
                Id = run.Id,
                RunId = run.RunId,
                State = RunState.Queued,
            };
            List<TrackedSource> sources = [new(new SourceItem(run.Source)) { Accepted = accepted }];
            try
            {
                if (wait || place.Server is null)
                {
                    var watching = RunWatch.UntilAllEndedAsync(sources, session, context.Time, cancellationToken);
                    await IngestProgress.ShowAsync(sources, watching, context).ConfigureAwait(false);
                }
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                IngestResults.SayInterrupted(sources, session, context);
                throw;
            }

            return IngestResults.Write(sources, json, session, context);
        }
    }
}
