using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Tapescript.Gateway.Ledger;
using Tapescript.Gateway.Web;
using Tapescript.Platform.Hosting;

namespace Tapescript.Gateway.Api;

/// <summary>The HTTP side of the gateway: the API for programs, the pages for people.</summary>
internal static class GatewayApi
{
    public static void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddValidatedOptions<ApiOptions>(configuration, ApiOptions.Section);
        services.AddSingleton<IStartupFilter, GatewayPipeline>();
        services.TryAddSingleton<IEditMail, EditMail>();
        services.TryAddSingleton<ILedger>(provider => provider.GetRequiredService<Ledger.Ledger>());
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        Submissions.Map(routes);
        Uploads.Map(routes);
        Glossaries.Map(routes);
        Runs.Map(routes);
        Documents.Map(routes);
        TranslationEditing.Map(routes);
        Exports.Map(routes);
        Searches.Map(routes);
        SearchExports.Map(routes);
        SearchFeeds.Map(routes);
        Reindexing.Map(routes);
        DeadLetters.Map(routes);
        Assets.Map(routes);
        Pages.Map(routes);
        UnknownRoutes.Map(routes);
    }
}
