using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Tapescript.Contracts;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Http;
using Tapescript.Platform.Leases;
using Tapescript.Platform.Messaging;
using Tapescript.Platform.Observability;
using Tapescript.Platform.Persistence;

namespace Tapescript.Platform.Hosting;

/// <summary>Makes a process of modules: the same code for one service on RabbitMQ and for all of them in one process.</summary>
public static class TapescriptApplication
{
    public static WebApplication Build(ApplicationSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        // The empty builder: no settings files to watch, no providers to replace.
        var builder = WebApplication.CreateEmptyBuilder(
            new WebApplicationOptions { ApplicationName = "tapescript", ContentRootPath = AppContext.BaseDirectory }
        );
        AddConfiguration(builder.Configuration, spec);
        var logging = builder.Configuration.GetSection("Logging").Get<LoggingOptions>() ?? new LoggingOptions();
        builder.Services.AddValidatedOptions<LoggingOptions>(builder.Configuration, "Logging");
        builder.Services.AddLogging(log => log.AddTapescriptLogging(logging, spec.QuietConsole));
        AddPlatform(builder, spec);
        AddHttp(builder, spec);
        spec.Configure?.Invoke(builder);
        var app = builder.Build();
        app.UseRouting();
        app.MapHealth();
        foreach (var module in spec.Modules)
            module.MapEndpoints(app);
        return app;
    }

    private static void AddConfiguration(ConfigurationManager configuration, ApplicationSpec spec)
    {
        if (!spec.IgnoreEnvironment)
            configuration.AddEnvironmentVariables("TAPESCRIPT_");
        configuration.AddInMemoryCollection(spec.Settings);
    }

    // The order is that of starting; stopping goes backwards: leases are handed back before the bus goes down.
    private static void AddPlatform(WebApplicationBuilder builder, ApplicationSpec spec)
    {
        var services = builder.Services;
        var names = spec.Modules.Select(module => module.Name).ToList();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<OptionsCatalogue>();
        services.AddOptions<DataOptions>().Bind(builder.Configuration);
        services.AddSingleton(new OptionsSection("", typeof(DataOptions), () => new DataOptions()));
        services.AddValidatedOptions<StoreOptions>(builder.Configuration, "Stores");
        services.AddHostedService(_ => new TelemetryLifetime(names));
        services.AddHostedService<StoreStarter>();
        services.AddLeases();
        services.AddBlobs(builder.Configuration);
        services.AddMessaging(builder.Configuration, spec.Modules);
        services.AddHostedService(provider => provider.GetRequiredService<LeaseDrain>());
        services.AddHostedService<DeadLetterListener>();
        services.AddHostedService<LeaseCollector>();
        services.AddBlobLister();
        foreach (var module in spec.Modules)
            module.AddServices(services, builder.Configuration);
        services.AddValidatedOptions<PeerOptions>(builder.Configuration, "Services");
        services.AddHttpClient();
        services.TryAddSingleton<ISearch, SearchClient>();
        services.TryAddSingleton<IReindexing, ReindexClient>();
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(30));
    }

    private static void AddHttp(WebApplicationBuilder builder, ApplicationSpec spec)
    {
        var options = builder.Configuration.GetSection("Http").Get<HttpOptions>() ?? new HttpOptions();
        builder.Services.AddValidatedOptions<HttpOptions>(builder.Configuration, "Http");
        builder.Services.AddRouting();
        builder.WebHost.UseKestrelCore();
        builder.Services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.MaxBodyMiB * 1024L * 1024L;
        });
        var urls =
            spec.Urls
            ?? options.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        builder.WebHost.UseUrls([.. urls]);
    }
}
