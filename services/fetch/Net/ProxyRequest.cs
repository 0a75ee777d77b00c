using System.Globalization;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace Tapescript.Fetch.Net;

/// <summary>The head of a request to the proxy, and what is passed on of it.</summary>
internal sealed class ProxyRequest
{
    private const int LongestHead = 64 * 1024;

    private static readonly string[] NotPassedOn =
    [
        "proxy-authorization",
        "proxy-connection",
        "connection",
        "keep-alive",
        "upgrade",
    ];

    private readonly string? authorization;

    private ProxyRequest(string host, int port, bool isTunnel, ReadOnlyMemory<byte> forwarded, string? authorization)
    {
        Host = host;
        Port = port;
        IsTunnel = isTunnel;
        Forwarded = forwarded;
        this.authorization = authorization;
    }

    public string Host { get; }

    public int Port { get; }

    public bool IsTunnel { get; }

    public ReadOnlyMemory<byte> Forwarded { get; }

    public bool IsFrom(string user, string password) =>
        authorization is not null
        && CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(authorization),
            Encoding.UTF8.GetBytes("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")))
        );

    /// <returns>Null when it is no request that a proxy understands.</returns>
    public static async Task<ProxyRequest?> ReadAsync(NetworkStream stream, CancellationToken ct)
    {
        var buffer = new byte[LongestHead];
        var length = 0;
        int end;
        while ((end = buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8)) < 0)
        {
            if (length == buffer.Length)
                return null;
            var read = await stream.ReadAsync(buffer.AsMemory(length), ct);
            if (read == 0)
                return null;
            length += read;
        }
        var lines = Encoding.Latin1.GetString(buffer, 0, end).Split("\r\n");
        return Parse(lines, buffer.AsMemory(end + 4, length - end - 4));
    }

    private static ProxyRequest? Parse(string[] lines, ReadOnlyMemory<byte> rest)
    {
        var first = lines[0].Split(' ');
        if (first.Length != 3)
            return null;
        var proof = lines
            .Skip(1)
            .Where(line => line.StartsWith("Proxy-Authorization:", StringComparison.OrdinalIgnoreCase))
            .Select(line => line["Proxy-Authorization:".Length..].Trim())
            .FirstOrDefault();

        if (first[0] == "CONNECT")
        {
            var colon = first[1].LastIndexOf(':');
            return
                colon > 0
                && ushort.TryParse(
                    first[1].AsSpan(colon + 1),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var port
                )
                ? new ProxyRequest(first[1][..colon], port, isTunnel: true, rest, proof)
                : null;
        }

        if (!Uri.TryCreate(first[1], UriKind.Absolute, out var url) || url.Scheme != Uri.UriSchemeHttp)
            return null;
        var head = new StringBuilder()
            .Append(first[0])
            .Append(' ')
            .Append(url.PathAndQuery)
            .Append(' ')
            .Append(first[2])
            .Append("\r\n");
        foreach (var line in lines.Skip(1))
        {
            var name = line.Split(':')[0].Trim().ToLowerInvariant();
            if (!NotPassedOn.Contains(name, StringComparer.Ordinal))
                head.Append(line).Append("\r\n");
        }
        head.Append("Connection: close\r\n\r\n");
        byte[] forwarded = [.. Encoding.Latin1.GetBytes(head.ToString()), .. rest.Span];
        return new ProxyRequest(url.Host, url.Port, isTunnel: false, forwarded, proof);
    }
}
