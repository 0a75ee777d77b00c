using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Tapescript.Gateway.Api;

/// <summary>
/// Refuses what a browser sends here on behalf of another site: a host name that was rebound to this machine, and
/// changes asked for by a foreign page.
/// </summary>
internal sealed class RequestGuard(RequestDelegate next, IOptions<ApiOptions> options)
{
    private readonly IReadOnlyList<string> hosts = options.Value.HostNames;
    private readonly IReadOnlyList<string> origins = options.Value.OriginNames;

    public Task InvokeAsync(HttpContext http)
    {
        if (!IsHostKnown(http))
            return Answers.ProblemAsync(
                http,
                StatusCodes.Status421MisdirectedRequest,
                "Unknown host",
                $"This server is not known as '{http.Request.Host.Host}'. Ask it as localhost, or add the name to TAPESCRIPT_API__HOSTS."
            );
        if (IsChange(http.Request.Method) && IsForeign(http.Request))
            return Answers.ProblemAsync(
                http,
                StatusCodes.Status403Forbidden,
                "Foreign page",
                "A page of another site may not change anything here. Add its origin to TAPESCRIPT_API__ORIGINS if it should."
            );
        return next(http);
    }

    // Asked over loopback, the only honest names are loopback's; a name that was rebound to 127.0.0.1 is not.
    private bool IsHostKnown(HttpContext http)
    {
        var host = http.Request.Host.Host;
        if (hosts.Contains(host, StringComparer.OrdinalIgnoreCase))
            return true;
        var local = http.Connection.LocalIpAddress;
        return local is null || IPAddress.IsLoopback(Unmapped(local)) ? IsLoopbackName(host) : hosts.Count == 0;
    }

    private static bool IsLoopbackName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(Unmapped(address)));

    private static IPAddress Unmapped(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;

    private static bool IsChange(string method) =>
        !(HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method));

    // Programs send neither header; browsers send at least one of them with every change.
    private bool IsForeign(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0 && origins.Contains(origin, StringComparer.OrdinalIgnoreCase))
            return false;
        if (request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none"))
            return true;
        return origin.Length > 0
            && !(
                Uri.TryCreate(origin, UriKind.Absolute, out var uri)
                && string.Equals(uri.Authority, Authority(request, uri), StringComparison.OrdinalIgnoreCase)
            );
    }

    // Behind a proxy that ends TLS the scheme differs, but the host and the port that were asked do not.
    private static string Authority(HttpRequest request, Uri origin)
    {
        var host = request.Host;
        var isDefault = host.Port is { } port && port == (origin.Scheme == Uri.UriSchemeHttps ? 443 : 80);
        return isDefault ? host.Host : host.Value ?? "";
    }
}
