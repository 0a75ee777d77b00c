using System.ClientModel;
using System.ClientModel.Primitives;
using System.Globalization;
using OpenAI;
using OpenAI.Chat;
using Tapescript.Platform.Http;

namespace Tapescript.Platform.Models;

/// <summary>
/// A model behind an OpenAI-compatible API. It is given limits instead of trust: of time, size, requests and tokens;
/// what its answer says is for the caller to check.
/// </summary>
public sealed class ChatModel : IDisposable
{
    private const int MostBytes = 4 * 1024 * 1024;
    private readonly ModelOptions options;
    private readonly TimeProvider time;
    private readonly SemaphoreSlim places;
    private readonly HttpClient http;
    private readonly ChatClient client;
    private readonly ChatRequest request;

    /// <param name="options">Valid options with a URL.</param>
    /// <param name="time">The clock.</param>
    public ChatModel(ModelOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        (this.options, this.time) = (options, time);
        places = new SemaphoreSlim(options.Concurrency);
        request = new ChatRequest(options.Name!);
        var sockets = new SocketsHttpHandler
        {
            // A redirect would take the key elsewhere.
            AllowAutoRedirect = false,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
        http = new HttpClient(new BoundedContentHandler(sockets, MostBytes)) { Timeout = Timeout.InfiniteTimeSpan };
        client = new ChatClient(
            options.Name!,
            new ApiKeyCredential(string.IsNullOrEmpty(options.Key) ? "none" : options.Key),
            new OpenAIClientOptions
            {
                Endpoint = new Uri(options.Url!),
                Transport = new HttpClientPipelineTransport(http),
                RetryPolicy = new ClientRetryPolicy(0),
                NetworkTimeout = Timeout.InfiniteTimeSpan,
            }
        );
    }

    /// <summary>The model's name.</summary>
    public string Name => options.Name!;

    /// <summary>Asks once, and again where the server refuses for now.</summary>
    /// <exception cref="ModelException">There is no answer within the limits.</exception>
    public async Task<ChatAnswer> AskAsync(ChatQuestion question, ModelBudget budget, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(budget);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var answer = await AskOnceAsync(question, budget, ct);
                budget.Spend(answer.Tokens);
                return answer;
            }
            catch (ModelException e) when (e.IsTransient && attempt < options.Attempts)
            {
                var pause = e.RetryAfter ?? TimeSpan.FromSeconds(1 << attempt);
                if (pause >= budget.Left)
                {
                    budget.Fail(e);
                    throw;
                }

                await Task.Delay(pause, time, ct);
            }
            catch (ModelException e)
            {
                budget.Fail(e);
                throw;
            }
        }
    }

    public void Dispose()
    {
        http.Dispose();
        places.Dispose();
    }

    private async Task<ChatAnswer> AskOnceAsync(ChatQuestion question, ModelBudget budget, CancellationToken ct)
    {
        var left = budget.Left;
        if (!await places.WaitAsync(left > TimeSpan.Zero ? left : TimeSpan.Zero, ct))
            throw ModelBudget.Limit(nameof(options.DocumentSeconds), options.DocumentSeconds);
        try
        {
            budget.Take();
            var most = TimeSpan.FromSeconds(options.RequestSeconds);
            using var limit = new CancellationTokenSource(budget.Left < most ? budget.Left : most, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
            return await SendAsync(question, either.Token);
        }
        catch (Exception e) when (e is not ModelException && !ct.IsCancellationRequested)
        {
            throw Failure(e);
        }
        finally
        {
            places.Release();
        }
    }

    private async Task<ChatAnswer> SendAsync(ChatQuestion question, CancellationToken ct)
    {
        var isPlain = false;
        while (true)
        {
            using var body = BinaryContent.Create(
                request.Write(isPlain ? question with { JsonSchema = null } : question)
            );
            var call = new RequestOptions
            {
                CancellationToken = ct,
                ErrorOptions = ClientErrorBehaviors.NoThrow,
                BufferResponse = true,
            };
            var result = await client.CompleteChatAsync(body, call);
            var response = result.GetRawResponse();
            if (response.Status == 200)
            {
                if (isPlain)
                    request.LeaveOutFormat();
                return ChatReply.Read(response.Content, question, options.Key);
            }

            if (response.Status is not (400 or 422))
                throw Refusal(response);
            if (request.LeaveOut(response.Content.ToString()))
                continue;
            // Not every server says what it does not take.
            if (isPlain || !request.HasFormat(question))
                throw Refusal(response);
            isPlain = true;
        }
    }

    private ModelException Failure(Exception fault)
    {
        // The client wraps what its transport throws.
        for (var inner = fault; inner is not null; inner = inner.InnerException)
        {
            if (inner is ModelException known)
                return known;
        }

        return fault is OperationCanceledException or TimeoutException
            ? new ModelException(
                "model.timeout",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The model did not answer within {options.RequestSeconds} s (RequestSeconds)."
                ),
                inner: fault
            )
            : new ModelException(
                "model.unreachable",
                $"The model's server at {new Uri(options.Url!).Authority} {ServerWords.Of(fault)}",
                transient: !ServerWords.IsLasting(fault),
                fault
            );
    }

    private ModelException Refusal(PipelineResponse response)
    {
        var said = ServerWords.Quoted(response.Content.ToString(), options.Key);
        var answered = string.Create(
            CultureInfo.InvariantCulture,
            $"The model's server answered {response.Status}{said}"
        );
        return response.Status switch
        {
            401 or 403 => Unset($"{answered}: check the key."),
            402 => Unset($"{answered}: check your account there."),
            404 => Unset($"{answered}: check the URL and the name."),
            >= 300 and < 400 => new ModelException(
                "model.refused",
                $"{answered}, which leads elsewhere: check the URL."
            ),
            408 or 425 or 429 or >= 500 => new ModelException(
                "model.unavailable",
                $"{answered}{ServerWords.Later(RetryAfter(response))}.",
                transient: true
            )
            {
                RetryAfter = RetryAfter(response),
            },
            _ => new ModelException("model.refused", answered + "."),
        };
    }

    private static ModelException Unset(string message) => new("model.refused", message) { NeedsSetting = true };

    private TimeSpan? RetryAfter(PipelineResponse response)
    {
        if (!response.Headers.TryGetValue("Retry-After", out var value) || value is null)
            return null;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.FromSeconds(seconds);
        if (!DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out var at))
            return null;
        var wait = at - time.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }
}
