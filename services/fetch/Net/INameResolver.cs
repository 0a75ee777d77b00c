using System.Net;

namespace Tapescript.Fetch.Net;

internal interface INameResolver
{
    Task<IPAddress[]> LookUpAsync(string host, CancellationToken ct);
}
