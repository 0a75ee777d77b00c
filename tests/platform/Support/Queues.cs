using System.Net.Http.Json;
using System.Text.Json;

namespace Tapescript.Platform.Tests.Support;

/// <summary>What the broker says of the queues of a virtual host.</summary>
internal static class Queues
{
    public static async Task<IReadOnlyList<QueueFacts>> ListAsync(string broker)
    {
        using var client = Servers.ManagementClient();
        var host = new Uri(broker).AbsolutePath.Trim('/');
        var list = await client.GetFromJsonAsync<JsonElement>($"api/queues/{host}");
        return
        [
            .. list.EnumerateArray()
                .Select(queue => new QueueFacts(
                    queue.GetProperty("name").GetString()!,
                    queue.GetProperty("type").GetString()!,
                    queue.TryGetProperty("messages", out var count) ? count.GetInt32() : 0,
                    queue.GetProperty("auto_delete").GetBoolean(),
                    queue.GetProperty("arguments").Clone()
                )),
        ];
    }

    public static async Task DeleteAsync(string broker, string queue)
    {
        using var client = Servers.ManagementClient();
        var host = new Uri(broker).AbsolutePath.Trim('/');
        (await client.DeleteAsync($"api/queues/{host}/{queue}")).EnsureSuccessStatusCode();
    }
}
