using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Tapescript.Contracts;
using Tapescript.Contracts.Api;
using Tapescript.Gateway.Ledger;
using Tapescript.Platform.Hosting;
using Tapescript.Platform.Messaging;

namespace Tapescript.Gateway.Tests.Ledger;

/// <summary>The gateway as the host starts it, on the in-memory bus: its consumers hear, its loops run, it recovers.</summary>
public sealed class WiringTests : IDisposable
{
    private readonly string _folder = Path.Combine(
        Path.GetTempPath(),
        "tapescript-gateway-" + Guid.NewGuid().ToString("N")
    );

    [Fact]
    public async Task A_submission_on_the_bus_becomes_a_run_that_ends_when_the_index_says_so()
    {
        await using var app = await StartAsync();
        var ledger = app.Services.GetRequiredService<ILedger>();
        var outgoing = app.Services.GetRequiredService<Outgoing>();
        await outgoing.SendJsonAsync(
            Endpoint.Submit,
            MessageUrn.Of<SubmitVideo>(),
            """{"source":"https://a.example/v"}""",
            Guid.NewGuid(),
            1,
            default
        );
        var run = await UntilAsync(ledger, _ => true);
        foreach (var message in Events.Of(run.RunId, translated: false))
            await PublishAsync(outgoing, message);
        var ended = await UntilAsync(ledger, r => RunState.IsEnd(r.State));
        ended.State.ShouldBe(RunState.Complete);
        ended.Title.ShouldBe("As indexed, clean");
        await app.StopAsync();
    }

    [Fact]
    public async Task A_refused_submission_on_the_bus_is_a_dead_letter_with_its_reason()
    {
        await using var app = await StartAsync();
        var ledger = app.Services.GetRequiredService<ILedger>();
        var outgoing = app.Services.GetRequiredService<Outgoing>();
        await outgoing.SendJsonAsync(Endpoint.Submit, "x", "{}", Guid.NewGuid(), 1, default);
        await outgoing.SendJsonAsync(Endpoint.Submit, "x", "{\"source\":", Guid.NewGuid(), 1, default);
        IReadOnlyList<DeadLetterView> letters = [];
        for (var i = 0; i < 500 && letters.Count < 2; i++)
        {
            await Task.Delay(20);
            letters = await ledger.DeadLettersAsync(default);
        }

        letters.Count.ShouldBe(2);
        letters.ShouldContain(l => l.Reason.Contains("no source", StringComparison.Ordinal));
        await app.StopAsync();
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    private async Task<WebApplication> StartAsync()
    {
        var app = TapescriptApplication.Build(
            new ApplicationSpec
            {
                Modules = [new GatewayModule()],
                IgnoreEnvironment = true,
                QuietConsole = true,
                Urls = ["http://127.0.0.1:0"],
                Settings = new Dictionary<string, string?> { ["Data"] = _folder },
            }
        );
        await app.StartAsync();
        return app;
    }

    private static Task PublishAsync(Outgoing outgoing, object message) =>
        message switch
        {
            VideoFetched m => outgoing.PublishAsync(m, Guid.NewGuid(), default),
            TranscriptImported m => outgoing.PublishAsync(m, Guid.NewGuid(), default),
            TranscriptCleaned m => outgoing.PublishAsync(m, Guid.NewGuid(), default),
            TranscriptIndexed m => outgoing.PublishAsync(m, Guid.NewGuid(), default),
            _ => throw new ArgumentException("No event: " + message, nameof(message)),
        };

    private static async Task<RunView> UntilAsync(ILedger ledger, Func<RunView, bool> condition)
    {
        for (var i = 0; i < 500; i++)
        {
            if ((await ledger.ListAsync(1, null, null, default)).Runs is [var run] && condition(run))
                return run;
            await Task.Delay(20);
        }

        throw new TimeoutException("It did not come about within ten seconds.");
    }
}
