using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Tapescript.Contracts;
using Tapescript.Platform.DroppedRuns;
using Tapescript.Platform.Hosting;
using Tapescript.Platform.Leases;
using Tapescript.Platform.Persistence;

namespace Tapescript.Platform.Tests.Support;

internal sealed class LeasedModule(Recorder recorder) : ServiceModule
{
    public override string Name => "fetch";

    public override void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(recorder);
        services.AddServiceStore<NoteStore>("fetch");
        services.AddLeasedStep<FetchVideo, LeasedFetch, NoteStore>(slots: 2);
    }

    public override void AddConsumers(IBusRegistrationConfigurator bus)
    {
        bus.AddConsumer<LeasedStepConsumer<FetchVideo, LeasedFetch>, LeasedDefinition>();
        bus.AddConsumer<LedgerConsumer, LedgerDefinition>();
        bus.AddControlConsumer<NoteStore>();
    }
}
