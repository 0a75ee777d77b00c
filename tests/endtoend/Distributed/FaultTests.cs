using System.Text.Json;
using Tapescript.EndToEnd.Tests.Running;

namespace Tapescript.EndToEnd.Tests.Distributed;

/// <summary>Nothing is lost, nothing is done twice: processes are killed, the broker is restarted.</summary>
[Collection(nameof(LocalSystem))]
public sealed class FaultTests(LocalSystem system)
{
    private const int Documents = 50;

    [Fact]
    public async Task Fifty_documents_survive_the_death_of_every_service_and_a_restart_of_the_broker()
    {
        using var folder = new TemporaryFolder();
        var files = Enumerable.Range(0, Documents).Select(i => folder.Write($"talk-{i:00}.srt", Talk(i))).ToList();
        var ingest = TapescriptCommand.RunAsync(["ingest", .. files, "--json", "--server", LocalSystem.Server.ToString()]);
        (await ingest).ShouldHaveExited(0);
        var ids = (await ingest).JsonLines.Select(line => line.GetProperty("id").GetString()!).ToList();
        ids.Distinct().Count().ShouldBe(Documents);

        foreach (var service in LocalSystem.Services)
        {
            system.Kill(service);
            await system.UpAsync();
        }

        await system.RestartRabbitMqAsync();

        var runs = await Until.Holds(
            async () => (await system.GetAsync($"/api/runs?limit=100&ids={string.Join(',', ids)}")).GetProperty("runs"),
            runs => runs.GetArrayLength() == Documents && runs.EnumerateArray().All(HasEnded),
            TimeSpan.FromMinutes(4)
        );
        runs.EnumerateArray().Select(run => run.GetProperty("state").GetString()).Distinct().ShouldBe(["complete"]);
        (await system.GetAsync("/api/dead-letters")).GetArrayLength().ShouldBe(0);
        foreach (var i in new[] { 0, 17, 49 })
        {
            var page = await system.GetAsync($"/api/search?q=marker{i:00}xyz");
            page.GetProperty("hits").GetArrayLength().ShouldBe(1, $"document {i} is in the index once");
        }

        (await system.CountAsync("index", "SELECT COUNT(*) - COUNT(DISTINCT video_id) FROM documents WHERE language = 'en'")).ShouldBe(0);
    }

    private static bool HasEnded(JsonElement run) =>
        run.GetProperty("state").GetString() is "complete" or "gaps" or "failed" or "cancelled";

    private static string Talk(int number) =>
        string.Concat(
            Enumerable
                .Range(0, 20)
                .Select(line => $"{line + 1}\n00:00:{line:00},000 --> 00:00:{line:00},900\nThis is line {line} of talk {number} about the harbour.\n\n")
        ) + $"21\n00:00:20,000 --> 00:00:21,000\nIts marker{number:00}xyz stands here once.\n";
}
