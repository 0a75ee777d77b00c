using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Tapescript.Contracts;
using Tapescript.Platform.Messaging;
using Tapescript.Platform.Tests.Support;

namespace Tapescript.Platform.Tests.Messaging;

public sealed class TopologyTests
{
    [Fact]
    public async Task One_process_declares_the_queues_of_all_services_as_quorum_queues_with_a_dead_letter_target()
    {
        await using var app = await TestApp.StartAsync(Transport.RabbitMq);

        var queues = await Queues.ListAsync(app.Broker);

        var expected = Subscriptions.All.Keys.Append(Contracts.Endpoint.Dead);
        queues.Select(queue => queue.Name).ShouldBe(expected, ignoreOrder: true);
        foreach (var queue in queues)
        {
            queue.Type.ShouldBe("quorum");
            queue.AutoDelete.ShouldBeFalse();
            if (queue.Name == Contracts.Endpoint.Dead)
                continue;
            queue.Arguments.GetProperty("x-delivery-limit").GetInt32().ShouldBe(20);
            queue.Arguments.GetProperty("x-dead-letter-exchange").GetString().ShouldBe(Contracts.Endpoint.Dead);
        }
    }

    [Fact]
    public async Task What_is_published_before_its_service_ever_ran_waits_in_its_queue()
    {
        await using var app = await TestApp.StartAsync(Transport.RabbitMq);
        var message = new TranscriptImported { RunId = Guid.CreateVersion7() };

        await app.Outgoing.PublishAsync(message, Guid.CreateVersion7(), CancellationToken.None);

        await Eventually.BecomesAsync(
            () => Queues.ListAsync(app.Broker),
            queues => queues.Single(queue => queue.Name == Contracts.Endpoint.Clean).Messages == 1,
            "the message is in the queue of clean",
            30
        );
    }

    [Fact]
    public async Task A_publish_that_no_queue_takes_fails_for_now_and_works_once_the_queues_are_back()
    {
        await using var app = await TestApp.StartAsync(Transport.RabbitMq);
        await Queues.DeleteAsync(app.Broker, Contracts.Endpoint.Clean);
        await Queues.DeleteAsync(app.Broker, Contracts.Endpoint.Ledger);
        var message = new TranscriptImported { RunId = Guid.CreateVersion7() };

        var fault = await Should.ThrowAsync<Exception>(() =>
            app.Outgoing.PublishAsync(message, Guid.CreateVersion7(), CancellationToken.None)
        );

        PassingFaults.IsPassing(fault).ShouldBeTrue(fault.ToString());
        fault.ShouldBeOfType<MessageReturnedException>();
        await app.Outgoing.PublishAsync(message, Guid.CreateVersion7(), CancellationToken.None);
    }

    [Fact]
    public async Task A_command_to_a_queue_that_is_gone_fails_for_now()
    {
        await using var app = await TestApp.StartAsync(Transport.RabbitMq);

        var fault = await Should.ThrowAsync<Exception>(() =>
            app.Outgoing.SendAsync("no-such-queue", new FetchVideo(), Guid.NewGuid(), 1, CancellationToken.None)
        );

        PassingFaults.IsPassing(fault).ShouldBeTrue(fault.ToString());
    }

    [Theory]
    [InlineData(Transport.Memory)]
    [InlineData(Transport.RabbitMq)]
    public async Task Usage_is_reported_to_nobody(Transport transport)
    {
        await using var app = await TestApp.StartAsync(transport);

        app.App.Services.GetRequiredService<IOptions<UsageTelemetryOptions>>().Value.Enabled.ShouldBeFalse();
    }
}
