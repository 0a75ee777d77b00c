using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Tapescript.EndToEnd.Tests.Running;

namespace Tapescript.EndToEnd.Tests.Distributed;

/// <summary>A message that crashes its process each time: bounded, named, and no harm to others.</summary>
[Collection(nameof(LocalSystem))]
public sealed class CrashTests(LocalSystem system)
{
    [Fact]
    public async Task A_source_that_kills_its_process_each_time_fails_with_the_reason_and_the_others_complete()
    {
        using var folder = new TemporaryFolder();
        var chosen = folder.Write("run", "none");
        var start = system.StartInfoOf("clean");
        start.Environment["DOTNET_STARTUP_HOOKS"] = Path.Combine(AppContext.BaseDirectory, "Tapescript.CrashHook.dll");
        start.Environment["CRASH_ON"] = chosen;
        system.Kill("clean");
        var poison = await SubmitAsync("poison");
        await File.WriteAllTextAsync(chosen, poison.GetProperty("runId").GetString());
        var others = new List<string>();
        for (var i = 0; i < 5; i++)
            others.Add((await SubmitAsync($"other-{i}")).GetProperty("id").GetString()!);

        using var stop = new CancellationTokenSource();
        var crashes = KeepStartingAsync(start, stop.Token);
        try
        {
            var run = await Until.Holds(
                () => system.GetAsync($"/api/runs/{poison.GetProperty("id").GetString()}"),
                run => run.GetProperty("state").GetString() == "failed",
                TimeSpan.FromMinutes(8)
            );
            run.GetProperty("steps")[2].GetProperty("state").GetString().ShouldBe("dead");
            run.GetProperty("steps")[2].GetProperty("reason").GetString()!.Length.ShouldBeGreaterThan(20);
            foreach (var id in others)
            {
                await Until.Holds(
                    () => system.GetAsync($"/api/runs/{id}"),
                    other => other.GetProperty("state").GetString() == "complete"
                );
            }
        }
        finally
        {
            await stop.CancelAsync();
            (await crashes).ShouldBeGreaterThan(2);
            await system.UpAsync();
        }
    }

    private static async Task<int> KeepStartingAsync(ProcessStartInfo start, CancellationToken stop)
    {
        var crashes = 0;
        while (!stop.IsCancellationRequested)
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
            try
            {
                await process.WaitForExitAsync(stop);
                crashes++;
            }
            catch (OperationCanceledException)
            {
                process.Kill();
                await process.WaitForExitAsync(CancellationToken.None);
            }

            await Task.WhenAll(output, error);
        }

        return crashes;
    }

    private async Task<JsonElement> SubmitAsync(string name)
    {
        var text = $"1\n00:00:00,000 --> 00:00:02,000\nThis is the talk that is called {name}.\n";
        var upload = await system.Http.PostAsync($"/api/uploads?name={name}.srt", new StringContent(text));
        upload.EnsureSuccessStatusCode();
        var blob = await upload.Content.ReadFromJsonAsync<JsonElement>();
        var answer = await system.Http.PostAsJsonAsync(
            "/api/submissions",
            new { source = name + ".srt", upload = blob }
        );
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
