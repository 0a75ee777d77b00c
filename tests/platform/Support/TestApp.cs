using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Tapescript.Platform.Hosting;
using Tapescript.Platform.Messaging;

namespace Tapescript.Platform.Tests.Support;

/// <summary>A whole process of the platform with a test module in it.</summary>
internal sealed class TestApp : IAsyncDisposable
{
    private readonly Folder folder;
    private readonly bool ownsHost;

    private TestApp(WebApplication app, Recorder recorder, Folder folder, string broker, bool ownsHost)
    {
        App = app;
        Recorder = recorder;
        this.folder = folder;
        Broker = broker;
        this.ownsHost = ownsHost;
    }

    public WebApplication App { get; }

    public Recorder Recorder { get; }

    /// <summary>The URL of the virtual host; empty in memory.</summary>
    public string Broker { get; }

    public Outgoing Outgoing => App.Services.GetRequiredService<Outgoing>();

    public string Url => App.Urls.First();

    public static async Task<TestApp> StartAsync(
        Transport transport,
        Func<Recorder, ServiceModule>? module = null,
        Action<WebApplicationBuilder>? configure = null,
        string? broker = null
    )
    {
        var owns = broker is null && transport == Transport.RabbitMq;
        broker ??= transport == Transport.RabbitMq ? await Servers.NewVirtualHostAsync() : "";
        var recorder = new Recorder();
        var data = new Folder();
        var app = TapescriptApplication.Build(
            new ApplicationSpec
            {
                Modules = [module?.Invoke(recorder) ?? new TestModule(recorder)],
                Urls = ["http://127.0.0.1:0"],
                QuietConsole = true,
                IgnoreEnvironment = true,
                Settings = new Dictionary<string, string?>
                {
                    ["Data"] = data.Path,
                    ["Messaging:Transport"] = transport == Transport.RabbitMq ? "rabbitmq" : "memory",
                    ["Messaging:Url"] = broker.Length > 0 ? broker : null,
                },
                Configure = configure,
            }
        );
        var started = new TestApp(app, recorder, data, broker, owns);
        await app.StartAsync();
        await started.ReadyAsync();
        return started;
    }

    public async Task ReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = new Uri(Url) };
        await Eventually.BecomesAsync(
            async () => (await client.GetAsync("/health/ready")).StatusCode,
            status => status == System.Net.HttpStatusCode.OK,
            "the process is ready",
            60
        );
    }

    public async ValueTask DisposeAsync()
    {
        await App.StopAsync();
        await App.DisposeAsync();
        folder.Dispose();
        if (ownsHost)
            await Servers.DropVirtualHostAsync(Broker);
    }
}
