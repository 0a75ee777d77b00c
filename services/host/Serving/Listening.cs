using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Tapescript.Host.CommandLine;

namespace Tapescript.Host.Serving;

internal static class Listening
{
    public static string On(string host, int port)
    {
        var name = IPAddress.TryParse(host, out var address) switch
        {
            true when address!.AddressFamily == AddressFamily.InterNetworkV6 => $"[{address}]",
            true => address!.ToString(),
            // Kestrel refuses port 0 on "localhost", which is two addresses.
            false when string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) => "127.0.0.1",
            false when host is "*" or "+" => "0.0.0.0",
            false => throw new CommandFailure($"'{host}' is no IP address to listen on; try 127.0.0.1 or 0.0.0.0."),
        };
        return string.Create(CultureInfo.InvariantCulture, $"http://{name}:{port}");
    }

    public static bool IsLoopback(string url) => new Uri(url).IsLoopback;

    /// <summary>What Kestrel says when it cannot listen, in words that help.</summary>
    public static CommandFailure Refused(string url, IOException e)
    {
        var port = new Uri(url).Port;
        var inUse = e.Message.Contains("in use", StringComparison.OrdinalIgnoreCase);
        return inUse
            ? new CommandFailure(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Port {port} is taken by another program; choose another with --port {port + 1}, or --port 0 for any free one."
                ),
                e
            )
            : new CommandFailure($"It is not possible to listen on {url}: {e.Message}", e);
    }
}
