using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Tapescript.Platform.Hosting;
using Tapescript.Platform.Messaging;

namespace Tapescript.Services.Tests.Clean;

/// <summary>Stands where the ledger stands.</summary>
internal sealed class CleanListening(CleanHeard heard) : ServiceModule
{
    public override string Name => "gateway";

    public override void AddServices(IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton(heard);

    public override void AddConsumers(IBusRegistrationConfigurator bus) =>
        bus.AddConsumer<CleanHeard.Listener, Definition>();

    internal sealed class Definition()
        : StepConsumerDefinition<CleanHeard.Listener>(Contracts.Endpoint.Ledger, step: null, concurrency: 1);
}
