using System.CommandLine;
using Tapescript.Host.CommandLine;

namespace Tapescript.Host.Serving;

internal static class ServeCommand
{
    public static DocumentedCommand Create(CommandContext context)
    {
        var services = new Option<string[]>("--services", "-s")
        {
            Description = "Which services, separated by commas.",
            HelpName = "A,B",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
        };
        var port = new Option<int?>("--port", "-p")
        {
            Description = "The port of health, metrics and the service's own HTTP; each service has a usual one.",
            HelpName = "PORT",
        };
        var host = new Option<string?>("--host")
        {
            Description = "The address to listen on; 0.0.0.0 is every one.",
            HelpName = "ADDRESS",
        };
        return new DocumentedCommand(
            "serve",
            "Runs some services against RabbitMQ and PostgreSQL, which TAPESCRIPT_ variables name (see docs/runbook.md).",
            "tapescript serve --services fetch",
            "tapescript serve --services clean,index --port 8090"
        )
            .With(services, port, host)
            .Runs(
                (parsed, cancellationToken) =>
                    Serve.RunAsync(
                        parsed.GetRequiredValue(services),
                        parsed.GetValue(host),
                        parsed.GetValue(port),
                        context,
                        cancellationToken
                    )
            );
    }
}
