using System.Net;
using Tapescript.Platform.Messaging;

namespace Tapescript.Fetch.Net;

/// <summary>What went wrong with a request: passing or not, the cause, the cure.</summary>
internal static class HttpFailure
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(6);

    public static StepException? Of(HttpResponseMessage response, Uri url, DateTimeOffset now)
    {
        if (response.IsSuccessStatusCode && response.StatusCode is not HttpStatusCode.NoContent)
            return null;
        return Of((int)response.StatusCode, SourceUrl.Shown(url), Pause(response, now));
    }

    public static StepException Of(int status, string shown, TimeSpan? pause) =>
        status switch
        {
            404 or 410 => StepException.Permanent(
                "fetch.not-found",
                $"{shown} does not exist ({status}). Check the address."
            ),
            401 or 403 or 407 or 451 => StepException.Permanent(
                "fetch.forbidden",
                $"{shown} may not be read without signing in ({status}). Download the captions or the transcript yourself and upload the file."
            ),
            429 => StepException.Transient(
                "fetch.too-many-requests",
                $"{shown} asks for fewer requests (429). It is tried again later.",
                pause
            ),
            408 or 425 or >= 500 => StepException.Transient(
                "fetch.server-error",
                $"{shown} answered with an error of its own ({status}). It is tried again.",
                pause
            ),
            204 => StepException.Permanent(
                "fetch.empty",
                $"{shown} answered without content (204). Check the address."
            ),
            _ => StepException.Permanent(
                "fetch.http-status",
                $"{shown} answered with status {status}. Check the address in a browser."
            ),
        };

    public static StepException Of(Exception e, Uri url)
    {
        for (var inner = (Exception?)e; inner is not null; inner = inner.InnerException)
        {
            if (inner is StepException known)
                return known;
        }

        var shown = SourceUrl.Shown(url);
        var error = (e as HttpRequestException)?.HttpRequestError ?? (e as HttpIOException)?.HttpRequestError;
        return error switch
        {
            HttpRequestError.SecureConnectionError => StepException.Permanent(
                "fetch.tls",
                $"{shown} has no valid certificate. If the site is right, download the file and upload it."
            ),
            HttpRequestError.ResponseEnded => StepException.Transient(
                "fetch.connection-lost",
                $"{shown} ended before all that it announced had come. It is tried again."
            ),
            HttpRequestError.InvalidResponse or HttpRequestError.ConfigurationLimitExceeded => StepException.Permanent(
                "fetch.not-http",
                $"{shown} does not answer as a web server does. Check the address."
            ),
            _ => StepException.Transient(
                "fetch.connection-lost",
                $"The connection to {shown} broke. It is tried again."
            ),
        };
    }

    private static TimeSpan? Pause(HttpResponseMessage response, DateTimeOffset now)
    {
        var asked = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - now,
            _ => (TimeSpan?)null,
        };
        if (asked is not { } wait || wait <= TimeSpan.Zero)
            return null;
        return wait < LongestPause ? wait : LongestPause;
    }
}
