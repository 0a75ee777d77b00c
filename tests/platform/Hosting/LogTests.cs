using System.Text.Json;
using Tapescript.Contracts;
using Tapescript.Platform.Hosting;
using Tapescript.Platform.Tests.Support;

namespace Tapescript.Platform.Tests.Hosting;

public sealed class LogTests
{
    [Fact]
    public async Task A_line_of_a_consumer_names_trace_run_step_service_and_message()
    {
        using var folder = new Folder();
        var file = Path.Combine(folder.Path, "log.json");
        var recorder = new Recorder();
        var runId = Guid.CreateVersion7();
        var id = Guid.CreateVersion7();
        await using (var app = TapescriptApplication.Build(Spec(folder, file, recorder)))
        {
            await app.StartAsync();
            var outgoing = (Platform.Messaging.Outgoing)app.Services.GetService(typeof(Platform.Messaging.Outgoing))!;
            var message = new FetchVideo { RunId = runId, Source = "x" };
            await outgoing.SendAsync("fetch", message, id, 1, CancellationToken.None);
            await Eventually.HoldsAsync(() => !recorder.Fetched.IsEmpty, "it is consumed");
            await app.StopAsync();
        }

        var lines = File.ReadAllLines(Directory.GetFiles(folder.Path, "log*.json").Single());
        var consumed = lines
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(line => line.TryGetProperty("Properties", out var p) && p.TryGetProperty("MessageId", out _))
            .ToList();
        var fetch = consumed.First(line =>
            line.GetProperty("Properties").GetProperty("Service").GetString() == "fetch"
        );
        var ledger = consumed.First(line =>
            line.GetProperty("Properties").GetProperty("Service").GetString() == "ledger"
        );
        fetch.GetProperty("Properties").GetProperty("RunId").GetString().ShouldBe(runId.ToString("D"));
        fetch.GetProperty("Properties").GetProperty("Step").GetString().ShouldBe(Step.Fetch);
        fetch.GetProperty("Properties").GetProperty("MessageId").GetString().ShouldBe(id.ToString("D"));
        fetch.GetProperty("TraceId").GetString().ShouldBe(ledger.GetProperty("TraceId").GetString());
    }

    private static ApplicationSpec Spec(Folder folder, string file, Recorder recorder) =>
        new()
        {
            Modules = [new TestModule(recorder)],
            Urls = ["http://127.0.0.1:0"],
            QuietConsole = true,
            IgnoreEnvironment = true,
            Settings = new Dictionary<string, string?>
            {
                ["Data"] = folder.Path,
                ["Logging:File"] = file,
                ["Logging:Format"] = "json",
            },
        };
}
