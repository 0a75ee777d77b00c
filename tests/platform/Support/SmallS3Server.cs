using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Tapescript.Platform.Tests.Support;

/// <summary>As much of S3 as the blob store needs: PUT, GET, HEAD and DELETE of objects, path style, on loopback.</summary>
internal sealed class SmallS3Server : IAsyncDisposable
{
    private readonly WebApplication app;

    private SmallS3Server(WebApplication app) => this.app = app;

    public ConcurrentDictionary<string, byte[]> Objects { get; } = new(StringComparer.Ordinal);

    public string Url => app.Urls.First();

    public static SmallS3Server Start()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRouting();
        var web = builder.Build();
        var server = new SmallS3Server(web);
        web.Run(server.AnswerAsync);
        web.StartAsync().GetAwaiter().GetResult();
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var key = context.Request.Path.Value!;
        switch (context.Request.Method)
        {
            case "PUT":
                using (var body = new MemoryStream())
                {
                    await context.Request.Body.CopyToAsync(body);
                    Objects[key] = body.ToArray();
                }
                context.Response.Headers.ETag = EntityTag(Objects[key]);
                break;
            case "DELETE":
                Objects.TryRemove(key, out _);
                context.Response.StatusCode = 204;
                break;
            case "GET" or "HEAD" when Objects.TryGetValue(key, out var content):
                context.Response.ContentLength = content.Length;
                context.Response.Headers.ETag = EntityTag(content);
                if (context.Request.Method == "GET")
                    await context.Response.Body.WriteAsync(content);
                break;
            default:
                context.Response.StatusCode = 404;
                context.Response.ContentType = "application/xml";
                if (context.Request.Method == "GET")
                    await context.Response.WriteAsync("<Error><Code>NoSuchKey</Code><Message>None</Message></Error>");
                break;
        }
    }

    // S3 makes the tag of MD5, and its clients check it.
    private static string EntityTag(byte[] content) => $"\"{Convert.ToHexStringLower(MD5.HashData(content))}\"";
}
