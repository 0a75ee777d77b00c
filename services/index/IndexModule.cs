using MassTransit;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Tapescript.Contracts;
using Tapescript.Index.Searching;
using Tapescript.Platform.DroppedRuns;
using Tapescript.Platform.Hosting;
using Tapescript.Platform.Persistence;

namespace Tapescript.Index;

/// <summary>The index service: makes documents findable, and finds.</summary>
public sealed class IndexModule : ServiceModule
{
    public override string Name => "index";

    public override void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddValidatedOptions<IndexOptions>(configuration, "Index");
        services.AddServiceStore<IndexStore>(Name);
        services.AddSingleton<SearchStore>();
        services.AddSingleton<DocumentIndexer>();
        services.AddSingleton<ISearch, StoreSearch>();
        services.AddSingleton<Reindexer>();
        services.AddSingleton<IReindexing>(provider => provider.GetRequiredService<Reindexer>());
        services.AddHostedService(provider => provider.GetRequiredService<Reindexer>());
        services.AddSingleton<IForgetVideo, IndexForgetVideo>();
    }

    public override void AddConsumers(IBusRegistrationConfigurator bus)
    {
        bus.AddConsumer<TranscriptCleanedConsumer, TranscriptCleanedConsumerDefinition>();
        bus.AddConsumer<TranscriptTranslatedConsumer, TranscriptTranslatedConsumerDefinition>();
        bus.AddControlConsumer<IndexStore>();
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        SearchEndpoint.Map(routes);
        ReindexEndpoint.Map(routes);
    }
}
