using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Tapescript.TestSite;

/// <summary>A web site on loopback with videos, captions, transcripts, and everything that can go wrong with them.</summary>
public sealed class Site : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly ConcurrentQueue<string> requests = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tapescript-site-");
    private int atOnce;
    private int mostAtOnce;

    private Site()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        application = builder.Build();
        application.Use(CountAsync);
        SitePages.Map(application, new SiteVideo(folder.FullName));
        SiteTrouble.Map(application);
    }

    /// <summary>The address of the site, with a slash at its end.</summary>
    public Uri Root { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Paths with query, in the order that they were asked for.</summary>
    public IReadOnlyList<string> Requests => [.. requests];

    /// <summary>The most requests that were under way at the same time.</summary>
    public int MostAtOnce => Volatile.Read(ref mostAtOnce);

    public static async Task<Site> StartAsync(CancellationToken ct = default)
    {
        var site = new Site();
        await site.application.StartAsync(ct);
        var server = site.application.Services.GetRequiredService<IServer>();
        site.Root = new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/");
        return site;
    }

    /// <summary>The address of a page.</summary>
    /// <param name="path">Without a slash before it.</param>
    public string Url(string path) => new Uri(Root, path).AbsoluteUri;

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        await application.StopAsync(now.Token);
        await application.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private async Task CountAsync(HttpContext context, RequestDelegate next)
    {
        requests.Enqueue(context.Request.Path + context.Request.QueryString);
        var now = Interlocked.Increment(ref atOnce);
        int most;
        while ((most = Volatile.Read(ref mostAtOnce)) < now)
            Interlocked.CompareExchange(ref mostAtOnce, now, most);
        try
        {
            await next(context);
        }
        finally
        {
            Interlocked.Decrement(ref atOnce);
        }
    }
}
