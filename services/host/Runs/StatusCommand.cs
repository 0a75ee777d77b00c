using System.CommandLine;
using Tapescript.Host.CommandLine;
using Tapescript.Host.Serving;

namespace Tapescript.Host.Runs;

internal static class StatusCommand
{
    public static DocumentedCommand Create(CommandContext context)
    {
        var id = new Argument<string?>("ID")
        {
            Description = "One document's id; without it the newest are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var limit = NumberOption.Limit(50, 200, "How many to list.");
        var state = new Option<string?>("--state") { Description = "Only those in this state.", HelpName = "STATE" };
        state.AcceptOnlyFromAmong("queued", "running", "waiting", "complete", "gaps", "failed", "cancelled");
        var json = new Option<bool>("--json") { Description = "Answer in JSON." };
        var server = new ServerOptions();
        return new DocumentedCommand(
            "status",
            "Shows how far sources are, and why something failed.",
            "tapescript status",
            "tapescript status --state failed",
            "tapescript status 4f2a9c81d0b4"
        )
            .With(id, limit, state, json)
            .With(server.All)
            .Runs(
                (parsed, cancellationToken) =>
                    Status.RunAsync(
                        parsed.GetValue(id),
                        parsed.GetValue(limit),
                        parsed.GetValue(state),
                        parsed.GetValue(json),
                        server.Of(parsed),
                        context,
                        cancellationToken
                    )
            );
    }
}
