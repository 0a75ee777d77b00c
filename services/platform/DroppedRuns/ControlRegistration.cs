using MassTransit;

namespace Tapescript.Platform.DroppedRuns;

public static class ControlRegistration
{
    /// <summary>
    /// A module with a store calls this in AddConsumers: the service then hears RunCancelled and VideoDeleted on its
    /// control endpoint, and calls those <see cref="IForgetVideo"/> that live in the assembly of the store.
    /// </summary>
    public static void AddControlConsumer<TStore>(this IBusRegistrationConfigurator bus)
        where TStore : class => bus.AddConsumer<ControlConsumer<TStore>, ControlDefinition<TStore>>();
}
