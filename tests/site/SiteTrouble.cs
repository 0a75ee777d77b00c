using System.Globalization;
using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Tapescript.TestSite;

/// <summary>What does not work: errors, redirects, slowness, bodies that lie.</summary>
internal static class SiteTrouble
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        // status/503?after=7
        routes.MapGet(
            "/status/{code:int}",
            (int code, string? after, HttpResponse response) =>
            {
                if (after is not null)
                    response.Headers.RetryAfter = after;
                return Results.Text($"This is {code}.", statusCode: code);
            }
        );
        // redirect?times=3&to=transcripts/talk.srt
        routes.MapGet(
            "/redirect",
            (string to, int? times) =>
                times > 1
                    ? Results.Redirect(
                        $"/redirect?times={(times - 1)?.ToString(CultureInfo.InvariantCulture)}&to={Uri.EscapeDataString(to)}"
                    )
                    : Results.Redirect(to.Contains("://", StringComparison.Ordinal) ? to : "/" + to)
        );
        routes.MapGet("/slow", (HttpContext context) => Task.Delay(Timeout.Infinite, context.RequestAborted));
        // lazy?ms=300
        routes.MapGet(
            "/lazy",
            async (int ms, int? n, CancellationToken ct) =>
            {
                await Task.Delay(ms, ct);
                return Results.Text(
                    SiteTexts.English.Replace("Forty", $"Forty-{n}", StringComparison.Ordinal),
                    "application/x-subrip"
                );
            }
        );
        routes.MapGet(
            "/slow-body",
            async (HttpContext context) =>
            {
                context.Response.ContentType = "text/vtt";
                await context.Response.WriteAsync("WEBVTT\n\n", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
            }
        );
        routes.MapGet("/huge", (HttpContext context) => EndlessAsync(context, "text/plain"));
        routes.MapGet("/huge.html", (HttpContext context) => EndlessAsync(context, "text/html"));
        routes.MapGet(
            "/huge-announced.srt",
            (HttpContext context) =>
            {
                context.Response.ContentLength = 10L * 1024 * 1024 * 1024;
                return EndlessAsync(context, "application/x-subrip");
            }
        );
        routes.MapGet("/bomb.srt", BombAsync);
        routes.MapGet(
            "/broken-gzip.srt",
            (HttpContext context) =>
            {
                context.Response.Headers.ContentEncoding = "gzip";
                return Results.Text("this is not gzip", "text/plain");
            }
        );
        routes.MapGet(
            "/short.srt",
            async (HttpContext context) =>
            {
                context.Response.ContentType = "application/x-subrip";
                context.Response.ContentLength = 100_000;
                await context.Response.WriteAsync(SiteTexts.English, context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
                context.Abort();
            }
        );
        routes.MapGet("/nothing.srt", () => Results.Text("", "application/x-subrip"));
    }

    private static async Task EndlessAsync(HttpContext context, string mediaType)
    {
        context.Response.ContentType = mediaType;
        if (mediaType == "text/html")
            await context.Response.WriteAsync("<!doctype html><html><body>", context.RequestAborted);
        var piece = new byte[64 * 1024];
        Array.Fill(piece, (byte)'a');
        while (!context.RequestAborted.IsCancellationRequested)
            await context.Response.Body.WriteAsync(piece, context.RequestAborted);
    }

    private static async Task BombAsync(HttpContext context)
    {
        context.Response.ContentType = "application/x-subrip";
        context.Response.Headers.ContentEncoding = "gzip";
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var piece = new byte[1024 * 1024];
            for (var i = 0; i < 128; i++)
                await gzip.WriteAsync(piece, context.RequestAborted);
        }
        packed.Position = 0;
        await packed.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
