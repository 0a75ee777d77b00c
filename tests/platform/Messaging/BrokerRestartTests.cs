using System.Diagnostics;
using Tapescript.Contracts;
using Tapescript.Platform.Messaging;
using Tapescript.Platform.Tests.Support;

namespace Tapescript.Platform.Tests.Messaging;

[Collection("alone")]
public sealed class BrokerRestartTests
{
    private const int Runs = 150;

    /// <summary>TAPESCRIPT_TEST_RABBITMQ_RESTART is a command that restarts the broker, once for each case.</summary>
    [Fact]
    public async Task A_broker_that_is_restarted_loses_nothing_and_the_process_listens_again()
    {
        var restart = Environment.GetEnvironmentVariable("TAPESCRIPT_TEST_RABBITMQ_RESTART");
        if (string.IsNullOrEmpty(restart))
            Assert.Skip(
                "TAPESCRIPT_TEST_RABBITMQ_RESTART is not set: this case needs a command that restarts RabbitMQ."
            );
        await using var app = await TestApp.StartAsync(Transport.RabbitMq);
        app.Recorder.OnFetch = context => Task.Delay(20, context.CancellationToken);
        var runs = Enumerable.Range(0, Runs).Select(_ => Guid.CreateVersion7()).ToList();

        var restarted = RestartAsync(restart!);
        foreach (var run in runs)
            await SendUntilConfirmedAsync(app, run);
        await restarted;

        await app.ReadyAsync();
        // What failed for now is the ledger's to send again: this is what it does.
        await Eventually.BecomesAsync(
            async () =>
            {
                while (app.Recorder.Failed.TryDequeue(out var failed))
                {
                    failed.Transient.ShouldBeTrue(failed.Reason);
                    await SendUntilConfirmedAsync(app, failed.RunId);
                }
                return app.Recorder.Fetched.Select(fetched => fetched.RunId).Distinct().Count();
            },
            count => count == Runs,
            "every run has its result",
            120
        );
        app.Recorder.Dead.ShouldBeEmpty();
    }

    private static async Task SendUntilConfirmedAsync(TestApp app, Guid run)
    {
        var message = new FetchVideo { RunId = run, Source = "x" };
        while (true)
        {
            try
            {
                await app.Outgoing.SendAsync("fetch", message, run, 1, CancellationToken.None);
                return;
            }
            catch (Exception fault) when (PassingFaults.IsPassing(fault))
            {
                await Task.Delay(200);
            }
        }
    }

    private static async Task RestartAsync(string command)
    {
        await Task.Delay(500);
        using var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", command]) { UseShellExecute = false })!;
        await shell.WaitForExitAsync();
    }
}
