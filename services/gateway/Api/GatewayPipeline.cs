using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Tapescript.Gateway.Api;

/// <summary>Puts the guards before everything that the process serves, also what other modules map.</summary>
internal sealed class GatewayPipeline : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            app.UseMiddleware<SecurityHeaders>();
            app.UseMiddleware<FailureAnswers>();
            app.UseMiddleware<RequestGuard>();
            next(app);
        };
}
