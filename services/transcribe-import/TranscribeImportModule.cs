using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Tapescript.Platform.DroppedRuns;
using Tapescript.Platform.Hosting;
using Tapescript.Platform.Persistence;

namespace Tapescript.TranscribeImport;

/// <summary>Turns fetched tracks into documents.</summary>
public sealed class TranscribeImportModule : ServiceModule
{
    public override string Name => "transcribe-import";

    public override void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddValidatedOptions<ImportOptions>(configuration, "Import");
        services.TryAddSingleton(TimeProvider.System);
        var concurrency = configuration.GetSection("Import").Get<ImportOptions>()?.Concurrency ?? 4;
        services.AddServiceStore<ImportStore>(Name, concurrency);
        services.AddSingleton<IForgetVideo, ImportMemory>();
        services.AddSingleton<ImportWork>();
    }

    public override void AddConsumers(IBusRegistrationConfigurator bus)
    {
        bus.AddConsumer<ImportTranscriptConsumer, ImportTranscriptConsumerDefinition>();
        bus.AddControlConsumer<ImportStore>();
    }
}
