using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Tapescript.EndToEnd.Tests.Running;

/// <summary>RabbitMQ's management interface.</summary>
internal static class RabbitMqAdmin
{
    public static async Task PublishAsync(string management, string queue, string body)
    {
        using var http = Client(management);
        var answer = await http.PostAsJsonAsync(
            "/api/exchanges/%2F/amq.default/publish",
            new
            {
                properties = new { delivery_mode = 2, content_type = "application/json" },
                routing_key = queue,
                payload = body,
                payload_encoding = "string",
            }
        );
        answer.EnsureSuccessStatusCode();
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("routed").GetBoolean().ShouldBeTrue(queue);
    }

    public static async Task<IReadOnlyList<string>> QueuesAsync(string management)
    {
        using var http = Client(management);
        var queues = await http.GetFromJsonAsync<JsonElement>("/api/queues");
        return queues.EnumerateArray().Select(queue => queue.GetProperty("name").GetString()!).ToList();
    }

    /// <summary>Puts the server's own <c>rabbitmqadmin</c> into a folder, and returns the folder.</summary>
    public static async Task<string> InstallAsync(string management, string folder)
    {
        using var http = Client(management);
        var path = Path.Combine(folder, "rabbitmqadmin");
        await File.WriteAllTextAsync(path, await http.GetStringAsync("/cli/rabbitmqadmin"));
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return folder;
    }

    private static HttpClient Client(string management)
    {
        var http = new HttpClient { BaseAddress = new Uri(management) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic",
            Convert.ToBase64String(Encoding.UTF8.GetBytes("tapescript:tapescript"))
        );
        return http;
    }
}
