using Microsoft.AspNetCore.Routing;

namespace Tapescript.Gateway.Api;

internal static class GatewayApi
{
    public static void Map(IEndpointRouteBuilder routes) { }
}
