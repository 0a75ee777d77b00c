using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Tapescript.Contracts;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Hosting;
using Tapescript.Platform.Messaging;

namespace Tapescript.Services.Tests.Running;

/// <summary>One service in a process of its own making: in-memory transport, SQLite, a folder of blobs.</summary>
internal sealed class Bench : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly DirectoryInfo data;

    private Bench(WebApplication application, DirectoryInfo data, HeardEvents events)
    {
        this.application = application;
        this.data = data;
        Events = events;
    }

    public HeardEvents Events { get; }

    public IBlobStore Blobs => Get<IBlobStore>();

    public static async Task<Bench> StartAsync(
        ServiceModule module,
        Action<IServiceCollection>? services = null,
        params (string Key, string Value)[] settings
    )
    {
        var folder = Directory.CreateTempSubdirectory("tapescript-bench-");
        var events = new HeardEvents();
        var all = new Dictionary<string, string?>
        {
            ["Data"] = folder.FullName,
            ["Messaging:Transport"] = "memory",
            ["Stores:Engine"] = "sqlite",
        };
        foreach (var (key, value) in settings)
            all[key] = value;
        var app = TapescriptApplication.Build(
            new ApplicationSpec
            {
                Modules = [module, events],
                Settings = all,
                Urls = ["http://127.0.0.1:0"],
                QuietConsole = true,
                IgnoreEnvironment = true,
                Configure = builder => services?.Invoke(builder.Services),
            }
        );
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new Bench(app, folder, events);
    }

    public T Get<T>()
        where T : notnull => application.Services.GetRequiredService<T>();

    /// <summary>Sends as the ledger does.</summary>
    public Task SendAsync<T>(string endpoint, T message, int attempt = 1)
        where T : class =>
        Get<Outgoing>().SendAsync(endpoint, message, Guid.NewGuid(), attempt, CancellationToken.None);

    public async Task<BlobRef> PutAsync(byte[] content, string mediaType = "application/octet-stream") =>
        await Blobs.PutAsync(content, mediaType, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await application.StopAsync(CancellationToken.None);
        await application.DisposeAsync();
        data.Delete(recursive: true);
    }
}
