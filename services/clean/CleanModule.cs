using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Tapescript.Platform.DroppedRuns;
using Tapescript.Platform.Hosting;
using Tapescript.Platform.Persistence;

namespace Tapescript.Clean;

/// <summary>Makes transcripts fit to read.</summary>
public sealed class CleanModule : ServiceModule
{
    public override string Name => "clean";

    public override void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddValidatedOptions<CleanOptions>(configuration, "Clean");
        services.AddValidatedOptions<CleanModelOptions>(configuration, "Clean:Model");
        services.TryAddSingleton(TimeProvider.System);
        services.AddServiceStore<CleanStore>(Name);
        services.AddSingleton<IForgetVideo, CleanMemory>();
        services.AddSingleton<CleanMetrics>();
        services.AddSingleton<ModelCleaning>();
        services.AddSingleton<CleanWork>();
    }

    public override void AddConsumers(IBusRegistrationConfigurator bus)
    {
        bus.AddConsumer<CleanTranscriptConsumer, CleanTranscriptConsumerDefinition>();
        bus.AddControlConsumer<CleanStore>();
    }
}
