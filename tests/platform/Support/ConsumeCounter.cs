using MassTransit;

namespace Tapescript.Platform.Tests.Support;

/// <summary>Counts the deliveries of a type that were consumed, whatever the consumer did with them.</summary>
internal sealed class ConsumeCounter<TMessage> : IConsumeObserver
    where TMessage : class
{
    private int count;

    public int Count => Volatile.Read(ref count);

    public Task PreConsume<T>(ConsumeContext<T> context)
        where T : class => Task.CompletedTask;

    public Task PostConsume<T>(ConsumeContext<T> context)
        where T : class
    {
        if (typeof(T) == typeof(TMessage))
            Interlocked.Increment(ref count);
        return Task.CompletedTask;
    }

    public Task ConsumeFault<T>(ConsumeContext<T> context, Exception exception)
        where T : class => Task.CompletedTask;
}
