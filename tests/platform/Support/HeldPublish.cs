using MassTransit;

namespace Tapescript.Platform.Tests.Support;

/// <summary>Stops the publishing of one type of message until the test lets it go on.</summary>
internal sealed class HeldPublish<TMessage> : IPublishObserver
    where TMessage : class
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Reached => reached.Task.WaitAsync(TimeSpan.FromSeconds(20));

    public void Release() => released.SetResult();

    public Task PrePublish<T>(PublishContext<T> context)
        where T : class
    {
        if (typeof(T) != typeof(TMessage))
            return Task.CompletedTask;
        reached.TrySetResult();
        return released.Task;
    }

    public Task PostPublish<T>(PublishContext<T> context)
        where T : class => Task.CompletedTask;

    public Task PublishFault<T>(PublishContext<T> context, Exception exception)
        where T : class => Task.CompletedTask;
}
