using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Tapescript.Platform.Hosting;

namespace Tapescript.Platform.Persistence;

public static class StoreRegistration
{
    /// <summary>
    /// Registers a service's store (its constructor takes the <see cref="ServiceDatabase{TStore}"/>) and its migrations,
    /// which run before the process takes its first message.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="service">The service's name.</param>
    /// <param name="concurrency">Messages at once; PostgreSQL gets this many connections plus four.</param>
    public static IServiceCollection AddServiceStore<TStore>(
        this IServiceCollection services,
        string service,
        int concurrency = 4
    )
        where TStore : class
    {
        ArgumentException.ThrowIfNullOrEmpty(service);
        services.AddSingleton(provider => new ServiceDatabase<TStore>(
            service,
            provider.GetRequiredService<IOptions<StoreOptions>>().Value,
            provider.GetRequiredService<IOptions<DataOptions>>().Value.Data,
            concurrency
        ));
        services.AddSingleton<IServiceDatabase>(provider => provider.GetRequiredService<ServiceDatabase<TStore>>());
        services.AddSingleton<TStore>();
        return services;
    }
}
