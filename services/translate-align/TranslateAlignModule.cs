using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Tapescript.Contracts;
using Tapescript.Platform.DroppedRuns;
using Tapescript.Platform.Hosting;
using Tapescript.Platform.Leases;
using Tapescript.Platform.Persistence;
using Tapescript.TranslateAlign.Engines;
using Tapescript.TranslateAlign.Glossaries;

namespace Tapescript.TranslateAlign;

/// <summary>The translate-align service: aligns the translations that a source has, and translates what is asked for.</summary>
public sealed class TranslateAlignModule : ServiceModule
{
    public override string Name => "translate-align";

    public override void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddValidatedOptions<TranslateOptions>(configuration, "Translate");
        services.AddServiceStore<TranslateStore>(Name);
        services.AddLeasedStep<TranscriptCleaned, TranslateStep, TranslateStore>();
        services.AddScoped<LeasedStepConsumer<TranscriptCleaned, TranslateStep>>();
        services.AddSingleton<IEngineSource, ChatSource>();
        services.AddSingleton<IEngineSource, DeepLSource>();
        services.AddSingleton<IEngineSource, LibreTranslateSource>();
        services.AddSingleton<IEngineSource, ApertiumEngines>();
        services.TryAddSingleton<IEngines, ConfiguredEngines>();
        services.AddSingleton<GlossaryShelf>();
        services.AddSingleton<SentenceTranslator>();
        services.AddSingleton<DocumentTranslator>();
        services.AddSingleton<IForgetVideo, TranslateForgetVideo>();
    }

    public override void AddConsumers(IBusRegistrationConfigurator bus)
    {
        bus.AddConsumer<TranscriptCleanedConsumer, TranscriptCleanedConsumerDefinition>();
        bus.AddConsumer<EditConsumer, EditConsumerDefinition>();
        bus.AddControlConsumer<TranslateStore>();
    }
}
