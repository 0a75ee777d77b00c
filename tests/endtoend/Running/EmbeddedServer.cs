using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Tapescript.Clean;
using Tapescript.Fetch;
using Tapescript.Gateway;
using Tapescript.Index;
using Tapescript.Platform.Hosting;
using Tapescript.TranscribeImport;
using Tapescript.TranslateAlign;

namespace Tapescript.EndToEnd.Tests.Running;

/// <summary>All services in this process on a folder of their own.</summary>
internal sealed class EmbeddedServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder folder;
    private readonly WebApplication application;

    private EmbeddedServer(TemporaryFolder folder, WebApplication application)
    {
        this.folder = folder;
        this.application = application;
        Client = new HttpClient { BaseAddress = new Uri(Address) };
    }

    public string Address => application.Urls.First();

    public HttpClient Client { get; }

    public IServiceProvider Services => application.Services;

    public static async Task<EmbeddedServer> StartAsync()
    {
        var data = new TemporaryFolder();
        var built = TapescriptApplication.Build(
            new ApplicationSpec
            {
                Modules =
                [
                    new GatewayModule(),
                    new FetchModule(),
                    new TranscribeImportModule(),
                    new CleanModule(),
                    new TranslateAlignModule(),
                    new IndexModule(),
                ],
                Settings = new Dictionary<string, string?>
                {
                    ["Data"] = data.Path,
                    ["Messaging:Transport"] = "memory",
                    ["Stores:Engine"] = "sqlite",
                },
                Urls = ["http://127.0.0.1:0"],
                QuietConsole = true,
                IgnoreEnvironment = true,
            }
        );
        await built.StartAsync();
        return new EmbeddedServer(data, built);
    }

    /// <summary>Submits a transcript and waits for its document; gives the document's id.</summary>
    public async Task<string> IngestAsync(string name, string text, params string[] languages)
    {
        var uploaded = await Client.PostAsync($"/api/uploads?name={name}", new StringContent(text, Encoding.UTF8));
        var upload = await uploaded.Content.ReadFromJsonAsync<JsonElement>();
        var submitted = await Client.PostAsJsonAsync(
            "/api/submissions",
            new
            {
                source = name,
                upload,
                options = new { languages },
            }
        );
        var id = (await submitted.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
        await FinishedAsync(id);
        return id;
    }

    /// <summary>Waits for a run's document.</summary>
    public async Task FinishedAsync(string id)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var run = await Client.GetFromJsonAsync<JsonElement>($"/api/runs/{id}", patience.Token);
            switch (run.GetProperty("state").GetString())
            {
                case "complete" or "gaps":
                    return;
                case "failed":
                    throw new InvalidOperationException(run.ToString());
                default:
                    await Task.Delay(100, patience.Token);
                    break;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await application.StopAsync();
        await application.DisposeAsync();
        folder.Dispose();
    }
}
