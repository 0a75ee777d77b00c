using System.Net.Http.Json;
using System.Text.Json;
using Tapescript.EndToEnd.Tests.Running;

namespace Tapescript.EndToEnd.Tests.Distributed;

/// <summary>Nothing is lost, nothing is done twice: processes are killed, the broker is restarted.</summary>
[Collection(nameof(LocalSystem))]
public sealed class FaultTests(LocalSystem system)
{
    private const int Batch = 7;

    [Fact]
    public async Task Fifty_documents_survive_the_death_of_every_service_and_a_restart_of_the_broker()
    {
        var ids = new List<string>();
        foreach (var service in LocalSystem.Services)
        {
            // The batch is in flight when the process dies.
            ids.AddRange(await SubmitAsync(ids.Count, Batch));
            system.Kill(service);
            await system.UpAsync();
        }

        ids.AddRange(await SubmitAsync(ids.Count, 50 - ids.Count));
        await system.RestartRabbitMqAsync();

        var runs = await Until.Holds(
            async () => (await system.GetAsync($"/api/runs?limit=100&ids={string.Join(',', ids)}")).GetProperty("runs"),
            runs => runs.GetArrayLength() == 50 && runs.EnumerateArray().All(HasEnded),
            TimeSpan.FromMinutes(5)
        );
        runs.EnumerateArray().Where(run => run.GetProperty("state").GetString() != "complete").ShouldBeEmpty();
        (await system.GetAsync("/api/dead-letters")).GetArrayLength().ShouldBe(0);
        for (var i = 0; i < ids.Count; i++)
        {
            var hits = (await system.GetAsync($"/api/search?q=marker{i:00}xyz")).GetProperty("hits");
            hits.GetArrayLength().ShouldBe(1, $"document {i} is in the index once");
            hits[0].GetProperty("documentId").GetString().ShouldBe(ids[i]);
        }
    }

    private async Task<IReadOnlyList<string>> SubmitAsync(int first, int count)
    {
        var ids = new List<string>();
        for (var number = first; number < first + count; number++)
        {
            var upload = await system.Http.PostAsync(
                $"/api/uploads?name=talk-{number}.srt",
                new StringContent(Talk(number))
            );
            upload.EnsureSuccessStatusCode();
            var blob = await upload.Content.ReadFromJsonAsync<JsonElement>();
            var answer = await system.Http.PostAsJsonAsync(
                "/api/submissions",
                new { source = $"talk-{number}.srt", upload = blob }
            );
            answer.EnsureSuccessStatusCode();
            ids.Add((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!);
        }

        return ids;
    }

    private static bool HasEnded(JsonElement run) =>
        run.GetProperty("state").GetString() is "complete" or "gaps" or "failed" or "cancelled";

    private static string Talk(int number) =>
        string.Concat(
            Enumerable
                .Range(0, 50)
                .Select(line =>
                    $"{line + 1}\n00:00:{line:00},000 --> 00:00:{line:00},900\nThis is line {line} of talk {number} about the harbour.\n\n"
                )
        ) + $"51\n00:00:50,000 --> 00:00:51,000\nIts marker{number:00}xyz stands here once.\n";
}
