using System.Threading.Channels;
using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Tapescript.Contracts;
using Tapescript.Platform.Hosting;
using Tapescript.Platform.Messaging;

namespace Tapescript.Services.Tests.Running;

/// <summary>Hears what the services publish, as the ledger does.</summary>
internal sealed class HeardEvents : ServiceModule
{
    private readonly Channel<Heard> channel = Channel.CreateUnbounded<Heard>();

    public override string Name => "gateway";

    public override void AddServices(IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton(channel.Writer);

    public override void AddConsumers(IBusRegistrationConfigurator bus) => bus.AddConsumer<Ear, EarDefinition>();

    /// <summary>The next that is not a mere sign of life.</summary>
    public async Task<Heard> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        return await channel.Reader.ReadAsync(patience.Token);
    }

    internal sealed record Heard(object Message, Guid? MessageId);

    internal sealed class Ear(ChannelWriter<Heard> heard)
        : IConsumer<VideoFetched>,
            IConsumer<CollectionExpanded>,
            IConsumer<TranscriptImported>,
            IConsumer<StepFailed>
    {
        public Task Consume(ConsumeContext<VideoFetched> context) => Hear(context);

        public Task Consume(ConsumeContext<CollectionExpanded> context) => Hear(context);

        public Task Consume(ConsumeContext<TranscriptImported> context) => Hear(context);

        public Task Consume(ConsumeContext<StepFailed> context) => Hear(context);

        private Task Hear<T>(ConsumeContext<T> context)
            where T : class => heard.WriteAsync(new Heard(context.Message, context.MessageId)).AsTask();
    }

    internal sealed class EarDefinition() : StepConsumerDefinition<Ear>(Contracts.Endpoint.Ledger, null, 1);
}
