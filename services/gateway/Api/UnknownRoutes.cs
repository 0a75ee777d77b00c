using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Tapescript.Gateway.Api;

/// <summary>What no other endpoint takes.</summary>
internal static class UnknownRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapFallback("/api/{**path}", Refused);
        routes.MapFallback("/{**path}", Refused);
    }

    private static Task Refused(HttpContext http) =>
        throw Refuse.NotFound(
            "Not found",
            http.Request.Path.StartsWithSegments(Answers.Api)
                ? $"There is no {http.Request.Method} {http.Request.Path}. The routes are in docs/http-api.md."
                : "There is nothing at this address. The list of documents has all that is here."
        );
}
