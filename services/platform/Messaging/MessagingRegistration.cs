using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Tapescript.Platform.DroppedRuns;
using Tapescript.Platform.Hosting;
using Tapescript.Platform.Progress;

namespace Tapescript.Platform.Messaging;

internal static class MessagingRegistration
{
    public static void AddMessaging(
        this IServiceCollection services,
        IConfiguration configuration,
        IReadOnlyList<ServiceModule> modules
    )
    {
        services.AddValidatedOptions<MessagingOptions>(configuration, "Messaging");
        var options = configuration.GetSection("Messaging").Get<MessagingOptions>() ?? new MessagingOptions();
        services.AddSingleton<CurrentDelivery>();
        services.AddSingleton<DroppedRunsReader>();
        services.AddSingleton<DeliveryHandling>();
        services.AddSingleton<FailureReporter>();
        services.AddSingleton<EndpointSetup>();
        services.AddSingleton(provider => new Outgoing(provider));
        services.AddSingleton(provider => new StepReporting(
            provider.GetRequiredService<Outgoing>(),
            provider.GetRequiredService<CurrentDelivery>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<StepReporting>>()
        ));
        services.AddSingleton<BrokerTopology>();
        services.AddHostedService(provider => provider.GetRequiredService<BrokerTopology>());
        services.Configure<MassTransitHostOptions>(host =>
        {
            // In memory there is nothing to wait for; a broker that is away must not keep the HTTP side from starting.
            host.WaitUntilStarted = !options.UsesRabbitMq;
            host.ConsumerStopTimeout = TimeSpan.FromSeconds(15);
            host.StopTimeout = TimeSpan.FromSeconds(25);
        });
        services.AddMassTransit(bus =>
        {
            bus.DisableUsageTelemetry();
            foreach (var module in modules)
                module.AddConsumers(bus);
            if (options.UsesRabbitMq)
                bus.UsingRabbitMq((context, broker) => ConfigureRabbitMq(context, broker, options));
            else
                bus.UsingInMemory((context, memory) => memory.ConfigureEndpoints(context));
        });
        services.AddSingleton<ProcessEnd>();
        if (options.UsesRabbitMq)
            services.AddHostedService<BusWatchdog>();
    }

    private static void ConfigureRabbitMq(
        IBusRegistrationContext context,
        IRabbitMqBusFactoryConfigurator broker,
        MessagingOptions options
    )
    {
        broker.Host(new Uri(options.Url), host => host.PublisherConfirmation = true);
        broker.ConfigureEndpoints(context);
    }
}
