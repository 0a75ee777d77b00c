using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;
using Tapescript.Clean;
using Tapescript.Fetch;
using Tapescript.Gateway;
using Tapescript.Index;
using Tapescript.Platform.Hosting;
using Tapescript.TranscribeImport;
using Tapescript.TranslateAlign;

namespace Tapescript.EndToEnd.Tests.Browser;

/// <summary>All services in this process on a folder of their own, and a browser.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string folder = Directory.CreateTempSubdirectory("tapescript-browser-").FullName;
    private WebApplication? application;
    private IPlaywright? playwright;

    public static string? Chromium { get; } =
        new[]
        {
            Environment.GetEnvironmentVariable("TAPESCRIPT_CHROMIUM"),
            "/usr/bin/chromium",
            "/usr/bin/google-chrome",
        }.FirstOrDefault(File.Exists);

    public IBrowser Browser { get; private set; } = null!;

    public string Address { get; private set; } = "";

    /// <summary>A document that is there before any test.</summary>
    public string DocumentId { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(Chromium is null, "There is no Chromium: install it, or set TAPESCRIPT_CHROMIUM to its path.");
        application = TapescriptApplication.Build(
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
                    ["Data"] = folder,
                    ["Messaging:Transport"] = "memory",
                    ["Stores:Engine"] = "sqlite",
                },
                Urls = ["http://127.0.0.1:0"],
                QuietConsole = true,
                IgnoreEnvironment = true,
            }
        );
        await application.StartAsync();
        Address = application.Urls.First();
        DocumentId = await IngestAsync("pond.srt", Captions.Pond);
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = Chromium,
                Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
            }
        );
    }

    public async Task<IPage> OpenAsync(string path, int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await Browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = Address,
                ColorScheme = scheme,
                ViewportSize = new ViewportSize { Width = width, Height = 800 },
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        context.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
            await Browser.DisposeAsync();
        playwright?.Dispose();
        if (application is not null)
        {
            await application.StopAsync();
            await application.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }

    private async Task<string> IngestAsync(string name, string text)
    {
        using var client = new HttpClient { BaseAddress = new Uri(Address) };
        var uploaded = await client.PostAsync($"/api/uploads?name={name}", new StringContent(text, Encoding.UTF8));
        var upload = await uploaded.Content.ReadFromJsonAsync<JsonElement>();
        var submitted = await client.PostAsJsonAsync("/api/submissions", new { source = name, upload });
        var id = (await submitted.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var run = await client.GetFromJsonAsync<JsonElement>($"/api/runs/{id}", patience.Token);
            switch (run.GetProperty("state").GetString())
            {
                case "complete" or "gaps":
                    return id;
                case "failed":
                    throw new InvalidOperationException(run.ToString());
                default:
                    await Task.Delay(100, patience.Token);
                    break;
            }
        }
    }
}
