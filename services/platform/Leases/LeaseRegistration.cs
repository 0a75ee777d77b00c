using Microsoft.Extensions.DependencyInjection;

namespace Tapescript.Platform.Leases;

public static class LeaseRegistration
{
    /// <summary>
    /// Registers the step, whose leases are in <typeparamref name="TStore"/>'s database. The module's AddConsumers adds
    /// <c>LeasedStepConsumer&lt;TMessage, TStep&gt;</c> with a definition of its own.
    /// </summary>
    public static IServiceCollection AddLeasedStep<TMessage, TStep, TStore>(this IServiceCollection services)
        where TMessage : class
        where TStep : class, ILeasedStep<TMessage>
        where TStore : class
    {
        services.AddSingleton<TStep>();
        return services;
    }
}
