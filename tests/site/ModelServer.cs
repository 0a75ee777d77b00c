using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Tapescript.TestSite;

/// <summary>An OpenAI-compatible API on loopback whose answers the test chooses, good and bad ones.</summary>
public sealed class ModelServer : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly ConcurrentQueue<ModelQuestion> questions = new();
    private readonly Func<ModelQuestion, ModelReply> answer;
    private int atOnce;
    private int mostAtOnce;

    private ModelServer(Func<ModelQuestion, ModelReply> answer)
    {
        this.answer = answer;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        application = builder.Build();
        application.MapPost("/v1/chat/completions", (RequestDelegate)AnswerAsync);
    }

    /// <summary>The base URL, as it is configured: with /v1 and without a slash at its end.</summary>
    public string Url { get; private set; } = "";

    /// <summary>What was asked, in the order that it came.</summary>
    public IReadOnlyList<ModelQuestion> Questions => [.. questions];

    /// <summary>The most questions that were under way at the same time.</summary>
    public int MostAtOnce => Volatile.Read(ref mostAtOnce);

    /// <param name="answer">The answer to a question; called by several threads.</param>
    public static async Task<ModelServer> StartAsync(Func<ModelQuestion, ModelReply> answer)
    {
        var server = new ModelServer(answer);
        await server.application.StartAsync();
        var addresses = server.application.Services.GetRequiredService<IServer>().Features;
        server.Url = addresses.Get<IServerAddressesFeature>()!.Addresses.First() + "/v1";
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        await application.StopAsync(now.Token);
        await application.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var now = Interlocked.Increment(ref atOnce);
        int most;
        while ((most = Volatile.Read(ref mostAtOnce)) < now)
            Interlocked.CompareExchange(ref mostAtOnce, now, most);
        try
        {
            var question = await ReadAsync(context.Request);
            questions.Enqueue(question);
            await answer(question).WriteAsync(context);
        }
        catch (OperationCanceledException)
        {
            // The client gave up.
        }
        finally
        {
            Interlocked.Decrement(ref atOnce);
        }
    }

    private static async Task<ModelQuestion> ReadAsync(HttpRequest request)
    {
        var body = (JsonObject)(await JsonNode.ParseAsync(request.Body))!;
        var messages = body["messages"]!.AsArray();
        return new ModelQuestion(Content("system"), Content("user"), request.Headers.Authorization, body);

        string Content(string role) =>
            string.Concat(messages.Where(m => (string?)m!["role"] == role).Select(m => (string?)m!["content"]));
    }
}
