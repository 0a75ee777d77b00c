using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Tapescript.Platform.DroppedRuns;
using Tapescript.Platform.Hosting;
using Tapescript.Platform.Persistence;

namespace Tapescript.Platform.Tests.Support;

/// <summary>A fetch service with a store, and the ledger's and submissions' queues: enough to see every path.</summary>
internal class TestModule(Recorder recorder) : ServiceModule
{
    public override string Name => "fetch";

    public override void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(recorder);
        services.AddServiceStore<NoteStore>("fetch");
    }

    public override void AddConsumers(IBusRegistrationConfigurator bus)
    {
        bus.AddConsumer<FetchConsumer, FetchDefinition>();
        bus.AddConsumer<LedgerConsumer, LedgerDefinition>();
        bus.AddConsumer<SubmitConsumer, SubmitDefinition>();
        bus.AddControlConsumer<NoteStore>();
    }
}
