using System.Net.Http.Json;
using System.Text.Json;
using Tapescript.EndToEnd.Tests.Running;

namespace Tapescript.EndToEnd.Tests.Distributed;

/// <summary>One trace id runs through the logs of all services.</summary>
[Collection(nameof(LocalSystem))]
public sealed class TraceTests(LocalSystem system)
{
    [Fact]
    public async Task The_logs_of_all_services_name_the_trace_of_a_submission()
    {
        var content = new StringContent(await File.ReadAllTextAsync(TapescriptCommand.Sample("bilingual.txt")));
        var upload = await system.Http.PostAsync("/api/uploads?name=traced.txt", content);
        upload.EnsureSuccessStatusCode();
        var blob = await upload.Content.ReadFromJsonAsync<JsonElement>();
        var submitted = await system.Http.PostAsJsonAsync(
            "/api/submissions",
            new { source = "traced.txt", upload = blob }
        );
        submitted.EnsureSuccessStatusCode();
        var id = (await submitted.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString();

        var run = await Until.Holds(
            () => system.GetAsync($"/api/runs/{id}"),
            r => r.GetProperty("endedAt").ValueKind != JsonValueKind.Null
        );
        run.GetProperty("state").GetString().ShouldBe("gaps");
        var trace = run.GetProperty("traceId").GetString()!;
        trace.Length.ShouldBe(32);
        foreach (var service in LocalSystem.Services)
            await Until.Holds(
                () => Task.FromResult(system.Log(service)),
                log => log.Contains(trace, StringComparison.Ordinal),
                TimeSpan.FromSeconds(20)
            );
    }
}
