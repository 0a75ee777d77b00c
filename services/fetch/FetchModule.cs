using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Tapescript.Contracts;
using Tapescript.Fetch.Net;
using Tapescript.Fetch.Sources;
using Tapescript.Fetch.YtDlp;
using Tapescript.Platform.DroppedRuns;
using Tapescript.Platform.Hosting;
using Tapescript.Platform.Leases;
using Tapescript.Platform.Persistence;

namespace Tapescript.Fetch;

/// <summary>Gets sources: uploads, files, folders, transcripts on the web, pages with a video.</summary>
public sealed class FetchModule : ServiceModule
{
    public override string Name => "fetch";

    public override void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddValidatedOptions<FetchOptions>(configuration, "Fetch");
        services.AddSingleton<IValidateOptions<FetchOptions>, FetchOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        var concurrency = configuration.GetSection("Fetch").Get<FetchOptions>()?.Concurrency ?? 4;
        services.AddServiceStore<FetchStore>(Name, concurrency);
        services.AddSingleton<IForgetVideo, FetchMemory>();

        services.TryAddSingleton<INameResolver, DnsNameResolver>();
        services.AddSingleton<AddressGuard>();
        services.AddSingleton<GuardedConnector>();
        services.AddSingleton<HostSlots>();
        services.AddSingleton<HostPauses>();
        services.AddSingleton<Downloader>();
        services.AddSingleton<BoundedProcess>();
        services.AddSingleton<YtDlpRunner>();
        services.AddSingleton<CollectionWriter>();
        services.AddSingleton<CaptionSource>();
        services.AddSingleton<PageSource>();
        services.AddSingleton<WebSource>();
        services.AddSingleton<FolderSource>();
        services.AddSingleton<LocalSource>();
        services.AddSingleton<FetchWork>();
        services.AddLeasedStep<FetchVideo, FetchStep, FetchStore>(concurrency);
    }

    public override void AddConsumers(IBusRegistrationConfigurator bus)
    {
        bus.AddConsumer<LeasedStepConsumer<FetchVideo, FetchStep>, FetchConsumerDefinition>();
        bus.AddControlConsumer<FetchStore>();
    }
}
