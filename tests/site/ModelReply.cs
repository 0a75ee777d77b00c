using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Tapescript.TestSite;

/// <summary>How a model's server answers: as it should, or in one of the ways that real ones do not.</summary>
public sealed class ModelReply
{
    private readonly Func<HttpContext, Task> write;

    private ModelReply(Func<HttpContext, Task> write) => this.write = write;

    /// <summary>An answer as it should be.</summary>
    public static ModelReply Says(string text, int tokens = 10, string finish = "stop") =>
        Json(
            new JsonObject
            {
                ["id"] = "chatcmpl-1",
                ["object"] = "chat.completion",
                ["created"] = 1,
                ["model"] = "test",
                ["choices"] = new JsonArray(
                    new JsonObject
                    {
                        ["index"] = 0,
                        ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = text },
                        ["finish_reason"] = finish,
                    }
                ),
                ["usage"] = new JsonObject
                {
                    ["prompt_tokens"] = tokens / 2,
                    ["completion_tokens"] = tokens - (tokens / 2),
                    ["total_tokens"] = tokens,
                },
            }.ToJsonString()
        );

    /// <summary>An answer that ran out of room.</summary>
    public static ModelReply Cut(string text) => Says(text, finish: "length");

    /// <summary>Any body under status 200 that calls itself JSON.</summary>
    public static ModelReply Json(string body) => Body(body, "application/json", 200);

    /// <summary>A page for people, as a proxy or a login shows it.</summary>
    public static ModelReply Html(int status = 200) =>
        Body("<!doctype html><html><title>Sign in</title></html>", "text/html", status);

    public static ModelReply Status(int status, string? retryAfter = null, string message = "no") =>
        new(context =>
        {
            if (retryAfter is not null)
                context.Response.Headers.RetryAfter = retryAfter;
            context.Response.StatusCode = status;
            var error = new JsonObject { ["error"] = new JsonObject { ["message"] = message } };
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync(error.ToJsonString(), context.RequestAborted);
        });

    public static ModelReply Redirect(string to) =>
        new(context =>
        {
            context.Response.Redirect(to);
            return Task.CompletedTask;
        });

    /// <summary>No answer until the client gives up.</summary>
    public static ModelReply Never() => new(context => Task.Delay(Timeout.Infinite, context.RequestAborted));

    /// <summary>An answer that begins well and does not end.</summary>
    public static ModelReply Endless() =>
        new(async context =>
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync("{\"choices\":[{\"message\":{\"content\":\"", context.RequestAborted);
            var piece = new string('a', 64 * 1024);
            while (!context.RequestAborted.IsCancellationRequested)
                await context.Response.WriteAsync(piece, context.RequestAborted);
        });

    /// <summary>Half of an answer, and the connection is gone.</summary>
    public static ModelReply HangsUp() =>
        new(async context =>
        {
            context.Response.ContentLength = 10_000;
            await context.Response.WriteAsync("{\"choices\":[", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            context.Abort();
        });

    /// <summary>This answer once <paramref name="gate"/> is through.</summary>
    public ModelReply After(Task gate) =>
        new(async context =>
        {
            await gate.WaitAsync(context.RequestAborted);
            await write(context);
        });

    internal Task WriteAsync(HttpContext context) => write(context);

    private static ModelReply Body(string body, string mediaType, int status) =>
        new(context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = string.Create(CultureInfo.InvariantCulture, $"{mediaType}; charset=utf-8");
            return context.Response.WriteAsync(body, context.RequestAborted);
        });
}
