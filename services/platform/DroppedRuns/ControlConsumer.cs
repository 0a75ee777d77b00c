using MassTransit;
using Microsoft.Extensions.Logging;
using Tapescript.Contracts;
using Tapescript.Platform.Messaging;
using Tapescript.Platform.Persistence;

namespace Tapescript.Platform.DroppedRuns;

/// <summary>Remembers which runs to drop, and has the service forget deleted videos.</summary>
internal sealed class ControlConsumer<TStore>(
    ServiceDatabase<TStore> database,
    IEnumerable<IForgetVideo> forgetters,
    TimeProvider time,
    ILogger<ControlConsumer<TStore>> log
) : IConsumer<RunCancelled>, IConsumer<VideoDeleted>
    where TStore : class
{
    public Task Consume(ConsumeContext<RunCancelled> context)
    {
        var issued = DeliveryHeaders.NumberOf(context.ReceiveContext.TransportHeaders, DeliveryHeaders.IssuedAt);
        var at = issued > 0 ? issued : time.GetUtcNow().ToUnixTimeMilliseconds();
        return DropAsync(context.Message.RunId, at, context.CancellationToken);
    }

    public async Task Consume(ConsumeContext<VideoDeleted> context)
    {
        foreach (var runId in context.Message.RunIds)
        {
            await DropAsync(runId, long.MaxValue, context.CancellationToken);
            // Whoever is at work on it finds the lease gone before it stores anything that was just forgotten.
            await database.ExecuteAsync(
                "Leases.ForgetLeases",
                new { RunId = runId.ToString("D") },
                context.CancellationToken
            );
        }
        foreach (var forgetter in forgetters)
            if (forgetter.GetType().Assembly == typeof(TStore).Assembly)
                await forgetter.ForgetAsync(context.Message.VideoId, context.CancellationToken);
        log.LogInformation("Forgot the video {VideoId}", context.Message.VideoId);
    }

    private Task DropAsync(Guid runId, long at, CancellationToken ct) =>
        database.ExecuteAsync("DroppedRuns.DropRun", new { RunId = runId.ToString("D"), DroppedAt = at }, ct);
}
