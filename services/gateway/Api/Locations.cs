using Microsoft.AspNetCore.Http;

namespace Tapescript.Gateway.Api;

/// <summary>Says where what was accepted can be seen.</summary>
internal static class Locations
{
    public static IResult WithLocation(this IResult result, HttpContext http, string location)
    {
        http.Response.Headers.Location = location;
        return result;
    }
}
