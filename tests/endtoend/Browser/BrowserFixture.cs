using Microsoft.Playwright;
using Tapescript.EndToEnd.Tests.Running;

namespace Tapescript.EndToEnd.Tests.Browser;

/// <summary>All services in this process on a folder of their own, and a browser.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private EmbeddedServer? server;
    private IPlaywright? playwright;

    public static string? Chromium { get; } =
        new[]
        {
            Environment.GetEnvironmentVariable("TAPESCRIPT_CHROMIUM"),
            "/usr/bin/chromium",
            "/usr/bin/google-chrome",
        }.FirstOrDefault(File.Exists);

    public IBrowser Browser { get; private set; } = null!;

    public string Address => server!.Address;

    /// <summary>A document that is there before any test.</summary>
    public string DocumentId { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(Chromium is null, "There is no Chromium: install it, or set TAPESCRIPT_CHROMIUM to its path.");
        server = await EmbeddedServer.StartAsync();
        DocumentId = await server.IngestAsync("pond.srt", Captions.Pond);
        await server.IngestAsync("stones.srt", Captions.Stones);
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
        if (server is not null)
            await server.DisposeAsync();
    }
}
