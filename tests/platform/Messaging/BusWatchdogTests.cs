using MassTransit;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NSubstitute;
using Tapescript.Platform.Messaging;
using Tapescript.Platform.Tests.Support;

namespace Tapescript.Platform.Tests.Messaging;

public sealed class BusWatchdogTests
{
    private readonly ManualTime time = new();
    private readonly IBusControl bus = Substitute.For<IBusControl>();
    private readonly RecordingEnd end = new();

    [Fact]
    public async Task An_endpoint_that_is_deaf_for_a_minute_while_the_broker_answers_ends_the_process_with_70()
    {
        ReportDeaf();
        using var watchdog = Watch(Servers.RabbitMq());

        await watchdog.StartAsync(CancellationToken.None);
        var passed = await PassAsync(() => end.Code is not null);

        end.Code.ShouldBe(70);
        passed.ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(60));
        await watchdog.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task While_the_broker_is_away_the_process_stays()
    {
        ReportDeaf();
        using var watchdog = Watch("amqp://guest:guest@127.0.0.1:1/");

        await watchdog.StartAsync(CancellationToken.None);
        await PassAsync(() => bus.ReceivedCalls().Count() >= 20);

        end.Code.ShouldBeNull();
        await watchdog.StopAsync(CancellationToken.None);
    }

    private async Task<TimeSpan> PassAsync(Func<bool> holds)
    {
        var passed = TimeSpan.Zero;
        await Eventually.HoldsAsync(
            () =>
            {
                time.Advance(TimeSpan.FromSeconds(1));
                passed += TimeSpan.FromSeconds(1);
                return holds();
            },
            "the watchdog looks",
            60
        );
        return passed;
    }

    private void ReportDeaf() =>
        bus.CheckHealth()
            .Returns(
                BusHealthResult.Degraded(
                    "one endpoint is deaf",
                    new InvalidOperationException("deaf"),
                    new Dictionary<string, EndpointHealthResult>()
                )
            );

    private BusWatchdog Watch(string url) =>
        new(
            bus,
            Options.Create(new MessagingOptions { Transport = "rabbitmq", Url = url }),
            end,
            time,
            NullLogger<BusWatchdog>.Instance
        );

    private sealed class RecordingEnd : ProcessEnd
    {
        public int? Code { get; private set; }

        public override void End(int code) => Code = code;
    }
}
