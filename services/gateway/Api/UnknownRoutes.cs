using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace Tapescript.Gateway.Api;

/// <summary>What no other endpoint takes: an address that there is not, or one that is asked by another method.</summary>
internal static class UnknownRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapFallback("/api/{**path}", Refused);
        routes.MapFallback("/{**path}", Refused);
    }

    private static Task Refused(HttpContext http)
    {
        var methods = MethodsAt(http);
        if (methods.Count > 0)
            throw Refuse.Method(http.Request, methods);
        throw Refuse.NotFound(
            "Not found",
            http.Request.Path.StartsWithSegments(Answers.Api)
                ? $"There is no {http.Request.Method} {http.Request.Path}. The routes are in docs/http-api.md."
                : "There is nothing at this address. The list of documents has all that is here."
        );
    }

    private static List<string> MethodsAt(HttpContext http) =>
        [
            .. http
                .RequestServices.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Where(endpoint => Matches(endpoint, http.Request.Path))
                .SelectMany(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [])
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Order(StringComparer.Ordinal),
        ];

    private static bool Matches(RouteEndpoint endpoint, PathString path) =>
        new TemplateMatcher(new RouteTemplate(endpoint.RoutePattern), []).TryMatch(path, []);
}
