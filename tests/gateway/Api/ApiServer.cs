using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Tapescript.Contracts;
using Tapescript.Contracts.Api;
using Tapescript.Contracts.Transcripts;
using Tapescript.Gateway.Api;
using Tapescript.Gateway.Ledger;
using Tapescript.Platform.Blobs;

namespace Tapescript.Gateway.Tests.Api;

/// <summary>The gateway's HTTP side on a real port of loopback, over a ledger in memory.</summary>
internal sealed class ApiServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private ApiServer(WebApplication app)
    {
        this.app = app;
        Address = new Uri(app.Urls.First());
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    public FakeLedger Ledger => (FakeLedger)app.Services.GetRequiredService<ILedger>();

    public MemoryBlobs Blobs => (MemoryBlobs)app.Services.GetRequiredService<IBlobStore>();

    public FakeSearch Search => (FakeSearch)app.Services.GetRequiredService<ISearch>();

    public KeptEdits Edits => (KeptEdits)app.Services.GetRequiredService<IEditMail>();

    public Uri Address { get; }

    public HttpClient Client { get; }

    public static async Task<ApiServer> StartAsync(
        Dictionary<string, string?>? settings = null,
        string url = "http://127.0.0.1:0"
    )
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Configuration.AddInMemoryCollection(settings ?? []);
        builder.WebHost.UseKestrel().UseUrls(url);
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<ILedger, FakeLedger>();
        builder.Services.AddSingleton<IBlobStore, MemoryBlobs>();
        builder.Services.AddSingleton<ISearch, FakeSearch>();
        builder.Services.AddSingleton<IEditMail, KeptEdits>();
        GatewayApi.AddServices(builder.Services, builder.Configuration);
        var site = builder.Build();
        site.UseRouting();
        GatewayApi.Map(site);
        await site.StartAsync();
        return new ApiServer(site);
    }

    /// <summary>Puts a finished run with its document there.</summary>
    public async Task<RunView> AddAsync(Transcript transcript, string state = RunState.Complete)
    {
        var run = Sample.Run(
            "https://example.org/talk",
            state,
            Sample.Steps("done", "done", "done", "done", "done")
        ) with
        {
            Title = transcript.Meta.Title,
            VideoId = "youtube:Tq3bKz9wLmA",
            Readable = true,
            Languages = ["en", "es"],
        };
        Ledger.Runs.Insert(0, run);
        Ledger.Documents[run.Id] = await Blobs.PutAsync(
            TranscriptJson.Write(transcript),
            TranscriptJson.MediaType,
            CancellationToken.None
        );
        return run;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
