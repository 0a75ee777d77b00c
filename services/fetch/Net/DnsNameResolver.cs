using System.Net;

namespace Tapescript.Fetch.Net;

internal sealed class DnsNameResolver : INameResolver
{
    public Task<IPAddress[]> LookUpAsync(string host, CancellationToken ct) => Dns.GetHostAddressesAsync(host, ct);
}
