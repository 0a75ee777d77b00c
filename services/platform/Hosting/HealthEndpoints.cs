using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Tapescript.Platform.Messaging;
using Tapescript.Platform.Persistence;

namespace Tapescript.Platform.Hosting;

/// <summary>Alive: it answers. Ready: every endpoint listens, every store answers, and it is not on its way out.</summary>
internal static class HealthEndpoints
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", (RequestDelegate)(context => WriteAsync(context, 200, "live")));
        routes.MapGet("/health/ready", (RequestDelegate)ReadyAsync);
    }

    private static async Task ReadyAsync(HttpContext context)
    {
        var problem = await ProblemAsync(context.RequestServices, context.RequestAborted);
        await WriteAsync(context, problem is null ? 200 : 503, problem ?? "ready");
    }

    private static async Task<string?> ProblemAsync(IServiceProvider services, CancellationToken ct)
    {
        if (services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested)
            return "it is stopping";
        var bus = BusHealth.Of(services.GetRequiredService<IBusControl>());
        if (!bus.IsHealthy)
            return "not listening yet: " + bus.Text;
        foreach (var database in services.GetServices<IServiceDatabase>())
        {
            try
            {
                using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
                patience.CancelAfter(Patience);
                await database.PingAsync(patience.Token);
            }
            catch (Exception fault)
            {
                return $"the store of {database.Service}: {PassingFaults.Describe(fault)}";
            }
        }
        return null;
    }

    private static async Task WriteAsync(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsync(text + "\n", context.RequestAborted);
    }
}
