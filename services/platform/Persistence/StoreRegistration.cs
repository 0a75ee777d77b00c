using Microsoft.Extensions.DependencyInjection;

namespace Tapescript.Platform.Persistence;

public static class StoreRegistration
{
    /// <summary>Registers a service's store (its constructor takes the <see cref="ServiceDatabase{TStore}"/>) and its migrations.</summary>
    public static IServiceCollection AddServiceStore<TStore>(this IServiceCollection services, string service)
        where TStore : class
    {
        ArgumentException.ThrowIfNullOrEmpty(service);
        services.AddSingleton<ServiceDatabase<TStore>>();
        services.AddSingleton<TStore>();
        return services;
    }
}
