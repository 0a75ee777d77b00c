using System.CommandLine;
using Tapescript.Host.CommandLine;

namespace Tapescript.Host.Serving;

internal static class UpCommand
{
    public static DocumentedCommand Create(CommandContext context)
    {
        var port = NumberOption.Port("The port of the web page and the API; 0 is any free one.");
        var host = new Option<string>("--host")
        {
            Description = "The address to listen on; 0.0.0.0 is every one.",
            DefaultValueFactory = _ => "127.0.0.1",
            HelpName = "ADDRESS",
        };
        var server = new ServerOptions();
        var allowPrivate = new Option<bool>("--allow-private")
        {
            Description = "Fetch from private addresses too (your own network, loopback).",
        };
        var yes = new Option<bool>("--yes", "-y") { Description = "Install what is missing without asking." };
        return new DocumentedCommand(
            "up",
            "Runs everything in one process, with the web page and the HTTP API.",
            "tapescript up",
            "tapescript up --port 9000 --data ~/transcripts"
        )
            .With(port, server.Data, host, allowPrivate, yes)
            .Runs(
                (parsed, cancellationToken) =>
                    Up.RunAsync(
                        new EmbeddedSpec(
                            DataFolder.Resolve(parsed.GetValue(server.Data)),
                            Listening.On(parsed.GetRequiredValue(host), parsed.GetValue(port)),
                            parsed.GetValue(allowPrivate)
                        ),
                        parsed.GetValue(yes),
                        context,
                        cancellationToken
                    )
            );
    }
}
