using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Tapescript.Gateway.Ledger;
using Tapescript.Platform.Blobs;

namespace Tapescript.Gateway.Api;

/// <summary>Turns what is thrown into an answer that names cause and cure, and nothing from inside.</summary>
internal sealed class FailureAnswers(RequestDelegate next, ILogger<FailureAnswers> logger)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The asker left: there is nobody to answer.
        }
        catch (Exception e) when (!http.Response.HasStarted)
        {
            await AnswerAsync(http, e);
        }
    }

    private async Task AnswerAsync(HttpContext http, Exception e)
    {
        switch (e)
        {
            case RequestRefusedException refused:
                if (refused.Allow is { } allow)
                    http.Response.OnStarting(() => Task.FromResult(http.Response.Headers.Allow = allow));
                await Answers.ProblemAsync(http, refused.Status, refused.Title, refused.Message);
                break;
            case SubmissionRefusedException refused:
                await Answers.ProblemAsync(
                    http,
                    refused.Status,
                    refused.Status == StatusCodes.Status503ServiceUnavailable ? "Not now" : "Refused",
                    refused.Message,
                    refused.RetryAfter ?? (refused.Status == StatusCodes.Status503ServiceUnavailable ? Soon : null)
                );
                break;
            case BadHttpRequestException bad:
                await Answers.ProblemAsync(
                    http,
                    bad.StatusCode,
                    "Bad request",
                    "The request is broken, or its body is not as long as it says. Send it again, whole."
                );
                break;
            case BlobCorruptException or BlobMissingException:
                logger.LogError(e, "A blob cannot be read");
                await Answers.ProblemAsync(http, 500, "Content not readable", e.Message);
                break;
            case DbException:
                logger.LogError(e, "The ledger's database does not answer");
                await Answers.ProblemAsync(
                    http,
                    503,
                    "Not now",
                    "The database does not answer. Try again in a moment; the server's log has the cause.",
                    Soon
                );
                break;
            default:
                logger.LogError(e, "A request failed");
                await Answers.ProblemAsync(
                    http,
                    500,
                    "Failed",
                    "Something broke on the server. Its log has the cause, under this request's trace id."
                );
                break;
        }
    }
}
