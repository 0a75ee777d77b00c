using System.CommandLine;
using Tapescript.Host.CommandLine;

namespace Tapescript.Host.Serving;

/// <summary>The two options by which a command finds its server.</summary>
internal sealed class ServerOptions
{
    public Option<string?> Server { get; } =
        new("--server")
        {
            Description =
                "The server to use (or TAPESCRIPT_SERVER), such as http://localhost:8080. "
                + "Without it the work is done here, on the data folder.",
            HelpName = "URL",
        };

    public Option<string?> Data { get; } =
        new("--data")
        {
            Description = "The data folder (or TAPESCRIPT_DATA; else ~/.local/share/tapescript).",
            HelpName = "DIR",
        };

    public IEnumerable<Symbol> All => [Server, Data];

    public ServerPlace Of(ParseResult parsed)
    {
        var data = parsed.GetValue(Data);
        // A folder named on the command line is more specific than a server named in the environment.
        var server = parsed.GetValue(Server) ?? (data is null ? CommandContext.Variable("TAPESCRIPT_SERVER") : null);
        return new ServerPlace(server is null ? null : Url(server), DataFolder.Resolve(data), data is not null);
    }

    private static Uri Url(string server)
    {
        var text = server.Contains("://", StringComparison.Ordinal) ? server : "http://" + server;
        return
            Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
            ? url
            : throw new CommandFailure($"'{server}' is not a server's URL; it looks like http://localhost:8080.");
    }
}
