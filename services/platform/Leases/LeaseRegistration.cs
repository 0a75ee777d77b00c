using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Tapescript.Platform.Messaging;
using Tapescript.Platform.Persistence;

namespace Tapescript.Platform.Leases;

public static class LeaseRegistration
{
    /// <summary>
    /// Registers the step, whose leases are in <typeparamref name="TStore"/>'s database. The module's AddConsumers adds
    /// <c>LeasedStepConsumer&lt;TMessage, TStep&gt;</c> with a definition of its own, whose concurrency should be the slots.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="slots">Pieces of work at once in this process.</param>
    public static IServiceCollection AddLeasedStep<TMessage, TStep, TStore>(
        this IServiceCollection services,
        int slots = 2
    )
        where TMessage : class
        where TStep : class, ILeasedStep<TMessage>
        where TStore : class
    {
        services.AddSingleton<TStep>();
        services.AddSingleton(provider => new LeaseRunner<TMessage, TStep>(
            provider.GetRequiredService<TStep>(),
            new LeaseBook(
                provider.GetRequiredService<ServiceDatabase<TStore>>(),
                provider.GetRequiredService<TimeProvider>()
            ),
            new SemaphoreSlim(slots, slots),
            provider.GetRequiredService<LeaseDrain>(),
            provider.GetRequiredService<Outgoing>(),
            provider.GetRequiredService<FailureReporter>(),
            provider.GetRequiredService<CurrentDelivery>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<LeaseRunner<TMessage, TStep>>>()
        ));
        return services;
    }

    internal static void AddLeases(this IServiceCollection services) => services.AddSingleton<LeaseDrain>();
}
