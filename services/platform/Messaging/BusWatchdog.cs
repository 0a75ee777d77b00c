using MassTransit;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Tapescript.Platform.Messaging;

/// <summary>
/// An endpoint can stay deaf after its channel was closed under it. When one is for a minute while the broker takes
/// connections, the process ends with code 70.
/// </summary>
internal sealed class BusWatchdog(
    IBusControl bus,
    IOptions<MessagingOptions> options,
    ProcessEnd end,
    TimeProvider time,
    ILogger<BusWatchdog> log
) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var limit = TimeSpan.FromSeconds(options.Value.DeafSeconds);
        long? deafSince = null;
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Pace, time, stoppingToken);
            // Silence counts only while the broker could be heard.
            if (BusHealth.Of(bus).IsHealthy || !await BrokerAnswersAsync(stoppingToken))
            {
                deafSince = null;
                continue;
            }
            deafSince ??= time.GetTimestamp();
            if (time.GetElapsedTime(deafSince.Value) < limit)
                continue;
            log.LogCritical(
                "{Unhealthy} deaf for {Seconds} s: this process ends",
                BusHealth.Of(bus).Text,
                limit.TotalSeconds
            );
            end.End(ProcessEnd.DeafCode);
            deafSince = null;
        }
    }

    private async Task<bool> BrokerAnswersAsync(CancellationToken ct)
    {
        try
        {
            await using var connection = await Broker.ConnectAsync(options.Value, "watchdog", ct);
            return connection.IsOpen;
        }
        catch (Exception) when (!ct.IsCancellationRequested)
        {
            return false;
        }
    }
}
