using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Tapescript.Platform.Hosting;

namespace Tapescript.Platform.Tests.Support;

internal sealed class LedgerOnlyModule(Recorder recorder) : ServiceModule
{
    public override string Name => "gateway";

    public override void AddServices(IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton(recorder);

    public override void AddConsumers(IBusRegistrationConfigurator bus) =>
        bus.AddConsumer<LedgerConsumer, LedgerDefinition>();
}
