using Microsoft.AspNetCore.Http;
using Tapescript.Platform.Messaging;

namespace Tapescript.Gateway.Api;

/// <summary>Asks the index, which may run in another process and be away.</summary>
internal static class IndexCall
{
    public static async Task<T> AskAsync<T>(Func<CancellationToken, Task<T>> ask, CancellationToken ct)
    {
        try
        {
            return await ask(ct);
        }
        catch (StepException away)
        {
            throw Refused(away.Reason);
        }
        catch (Exception e) when (e is HttpRequestException or TimeoutException or TaskCanceledException)
        {
            ct.ThrowIfCancellationRequested();
            throw Refused("The index service does not answer. Start it, or try again in a moment.");
        }
    }

    private static RequestRefusedException Refused(string why) =>
        new(StatusCodes.Status503ServiceUnavailable, "The index does not answer", why);
}
