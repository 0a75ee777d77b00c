using MassTransit;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Tapescript.Gateway.Api;
using Tapescript.Gateway.Ledger;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Hosting;
using Tapescript.Platform.Messaging;
using Tapescript.Platform.Persistence;

namespace Tapescript.Gateway;

/// <summary>The gateway: the HTTP API, the web pages, and the ledger of runs.</summary>
public sealed class GatewayModule : ServiceModule
{
    public override string Name => "gateway";

    public override void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddValidatedOptions<GatewayOptions>(configuration, "Gateway");
        services.AddServiceStore<LedgerStore>("gateway", concurrency: 12);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<WakeSignal>();
        services.AddSingleton<RunIds>();
        services.AddSingleton<ILedgerMail, LedgerMail>();
        services.AddSingleton<Issuer>();
        services.AddSingleton<Announcer>();
        services.AddSingleton<Recovery>();
        services.AddSingleton<SubmissionIntake>();
        services.AddSingleton<Refusals>();
        services.AddSingleton<RunQueries>();
        services.AddSingleton<DeadLetterDesk>();
        services.AddSingleton<Collections>();
        services.AddSingleton<LedgerEvents>();
        services.AddSingleton<Ledger.Ledger>();
        services.AddSingleton<IDeadLetterSink, LedgerDeadLetterSink>();
        GatewayApi.AddServices(services, configuration);
        services.AddHostedService<Dispatcher>();
        services.AddHostedService<Sweeper>();
        services.AddBlobCollection("gateway", "fetch", "transcribe-import", "clean", "translate-align", "index");
    }

    public override void AddConsumers(IBusRegistrationConfigurator bus)
    {
        bus.AddConsumer<LedgerConsumer, LedgerConsumerDefinition>();
        bus.AddConsumer<SubmitConsumer, SubmitConsumerDefinition>();
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes) => GatewayApi.Map(routes);
}
