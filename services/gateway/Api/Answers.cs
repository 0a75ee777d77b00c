using System.Globalization;
using Microsoft.AspNetCore.Http;
using Tapescript.Gateway.Web;

namespace Tapescript.Gateway.Api;

/// <summary>Says no: to programs as problem+json, to people as a page.</summary>
internal static class Answers
{
    public const string Api = "/api";

    public static async Task ProblemAsync(
        HttpContext http,
        int status,
        string title,
        string detail,
        TimeSpan? retryAfter = null
    )
    {
        http.Response.Clear();
        if (retryAfter is { } wait)
            http.Response.Headers.RetryAfter = Math.Ceiling(Math.Max(1, wait.TotalSeconds))
                .ToString(CultureInfo.InvariantCulture);
        IResult result = IsApi(http)
            ? TypedResults.Problem(detail, statusCode: status, title: title)
            : PageResult.Message(status, title, detail);
        await result.ExecuteAsync(http);
    }

    private static bool IsApi(HttpContext http) =>
        http.Request.Path.StartsWithSegments(Api, StringComparison.OrdinalIgnoreCase)
        || !(HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method));
}
