using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using Tapescript.Platform.Messaging;

namespace Tapescript.Fetch.Net;

/// <summary>The only place of this service that opens connections to the outside.</summary>
internal sealed class GuardedConnector(AddressGuard guard, IOptions<FetchOptions> options, TimeProvider time)
{
    public async Task<NetworkStream> ConnectAsync(string host, int port, CancellationToken ct)
    {
        var addresses = await guard.ResolveAsync(host, port, ct);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.ConnectSeconds), time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        SocketException? last = null;
        foreach (var address in addresses)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(address, port), both.Token);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException e)
            {
                socket.Dispose();
                last = e;
            }
            catch (OperationCanceledException) when (!ct.IsCancellationRequested)
            {
                socket.Dispose();
                throw StepException.Transient(
                    "fetch.connect-timeout",
                    $"{host} did not answer within {options.Value.ConnectSeconds} s (Fetch:ConnectSeconds). It is tried again."
                );
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }
        throw Unreachable(host, port, last);
    }

    private static StepException Unreachable(string host, int port, SocketException? error)
    {
        var why = error?.SocketErrorCode switch
        {
            SocketError.ConnectionRefused => "refused the connection: nothing listens there",
            SocketError.NetworkUnreachable or SocketError.HostUnreachable => "cannot be reached from this machine",
            SocketError.TimedOut => "did not answer",
            var code => $"could not be connected to ({code})",
        };
        return StepException.Transient(
            "fetch.unreachable",
            $"{host}:{port} {why}. Check the URL, and that the site is up."
        );
    }
}
