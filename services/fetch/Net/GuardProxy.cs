using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Tapescript.Platform.Messaging;

namespace Tapescript.Fetch.Net;

/// <summary>
/// A forward proxy on loopback for one run of a program that makes its own requests: the same guard, a limit on what
/// comes in, and a memory of what was refused.
/// </summary>
internal sealed class GuardProxy : IAsyncDisposable
{
    private readonly GuardedConnector connector;
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop;
    private readonly ConcurrentQueue<StepException> failures = new();
    private readonly ConcurrentDictionary<Task, byte> tunnels = new();
    private readonly string password = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
    private readonly Task accepting;
    private long left;

    public GuardProxy(GuardedConnector connector, long maxBytes, CancellationToken ct)
    {
        this.connector = connector;
        left = maxBytes;
        stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        Address = string.Create(CultureInfo.InvariantCulture, $"http://tapescript:{password}@127.0.0.1:{port}");
        accepting = AcceptAsync();
    }

    public string Address { get; }

    /// <summary>What the program was refused or could not reach, in order.</summary>
    public IReadOnlyList<StepException> Failures => [.. failures];

    public bool IsSpent => Interlocked.Read(ref left) < 0;

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await accepting;
        await Task.WhenAll(tunnels.Keys);
        stop.Dispose();
        listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(stop.Token);
                var tunnel = ServeAsync(client);
                tunnels.TryAdd(tunnel, 0);
                _ = tunnel.ContinueWith(done => tunnels.TryRemove(done, out _), TaskScheduler.Default);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The run is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        try
        {
            using (client)
            {
                await using var inside = client.GetStream();
                if (await ProxyRequest.ReadAsync(inside, stop.Token) is not { } request)
                    await AnswerAsync(inside, "400 Bad Request");
                else if (!request.IsFrom("tapescript", password))
                    await AnswerAsync(inside, "407 Proxy Authentication Required");
                else
                    await TunnelAsync(inside, request);
            }
        }
        catch (Exception e)
            when (e is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // One side hung up.
        }
    }

    private async Task TunnelAsync(NetworkStream inside, ProxyRequest request)
    {
        NetworkStream outside;
        try
        {
            outside = await connector.ConnectAsync(request.Host, request.Port, stop.Token);
        }
        catch (StepException e)
        {
            failures.Enqueue(e);
            await AnswerAsync(inside, e.IsTransient ? "502 Bad Gateway" : "403 Forbidden");
            return;
        }

        await using (outside)
        {
            using var over = CancellationTokenSource.CreateLinkedTokenSource(stop.Token);
            if (request.IsTunnel)
                await inside.WriteAsync("HTTP/1.1 200 Connection established\r\n\r\n"u8.ToArray(), over.Token);
            await outside.WriteAsync(request.Forwarded, over.Token);
            var up = PumpAsync(inside, outside, counted: false, over.Token);
            var down = PumpAsync(outside, inside, counted: true, over.Token);
            // The answer ends the exchange; the program closing its side only ends the question.
            await down;
            await over.CancelAsync();
            await up;
        }
    }

    private async Task PumpAsync(NetworkStream from, NetworkStream to, bool counted, CancellationToken ct)
    {
        var buffer = new byte[32768];
        try
        {
            int read;
            while ((read = await from.ReadAsync(buffer, ct)) > 0)
            {
                if (counted && Interlocked.Add(ref left, -read) < 0)
                    return;
                await to.WriteAsync(buffer.AsMemory(0, read), ct);
            }
            if (!counted)
                to.Socket.Shutdown(SocketShutdown.Send);
        }
        catch (Exception e)
            when (e is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The other direction notices too.
        }
    }

    private async Task AnswerAsync(NetworkStream stream, string status)
    {
        var authenticate = status.StartsWith("407", StringComparison.Ordinal)
            ? "Proxy-Authenticate: Basic realm=\"tapescript\"\r\n"
            : "";
        var answer = $"HTTP/1.1 {status}\r\n{authenticate}Content-Length: 0\r\nConnection: close\r\n\r\n";
        await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(answer), stop.Token);
    }
}
