using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Tapescript.Contracts;

namespace Tapescript.Platform.Http;

/// <summary>The internal port of the index: its module calls <see cref="MapSearch"/>, the gateway's client asks it.</summary>
public static class SearchEndpoint
{
    public const string Path = "/internal/search";

    public static void MapSearch(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Path, (RequestDelegate)AnswerAsync);

    private static async Task AnswerAsync(HttpContext context)
    {
        var query = context.Request.Query;
        var language = query["lang"].ToString();
        var limit = int.TryParse(query["limit"], CultureInfo.InvariantCulture, out var asked)
            ? Math.Clamp(asked, 1, 100)
            : 20;
        var search = context.RequestServices.GetRequiredService<ISearch>();
        var page = await search.SearchAsync(
            new SearchQuery(query["q"].ToString(), language.Length > 0 ? language : null, limit),
            context.RequestAborted
        );
        await context.Response.WriteAsJsonAsync(page, context.RequestAborted);
    }
}
