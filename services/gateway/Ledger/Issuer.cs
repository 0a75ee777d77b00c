using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Tapescript.Gateway.Ledger;

/// <summary>Sends what was claimed. What the broker does not take is put back, and the rest with it: it would fare no better.</summary>
internal sealed class Issuer(
    LedgerStore store,
    ILedgerMail mail,
    IOptions<GatewayOptions> options,
    TimeProvider time,
    ILogger<Issuer> log
)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(15);

    // With the time that the last one may take it is less than a claim lives.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public async Task SendAsync(IReadOnlyList<Issue> issues, CancellationToken ct)
    {
        var begun = time.GetTimestamp();
        Exception? failure = null;
        foreach (var issue in issues)
        {
            if (failure is null && time.GetElapsedTime(begun) > Patience)
                failure = new TimeoutException("It is slow: the others go later.");
            failure ??= await TrySendAsync(issue, ct);
            if (failure is null)
                await store.ChangeAsync(issue.RunId, run => run.Sent(issue, time.GetUtcNow()), CancellationToken.None);
            else
                await PutBackAsync(issue);
        }

        if (failure is not null && !ct.IsCancellationRequested)
            log.LogWarning("The broker takes no messages ({Reason}); they wait in the ledger", failure.Message);
    }

    private async Task<Exception?> TrySendAsync(Issue issue, CancellationToken ct)
    {
        try
        {
            ct.ThrowIfCancellationRequested();
            await mail.SendAsync(issue, ct);
            log.LogInformation("Run {RunId}: {Step} sent, attempt {Attempt}", issue.RunId, issue.Step, issue.Attempt);
            return null;
        }
        catch (Exception e)
        {
            return e;
        }
    }

    /// <summary>Also while stopping: a claim that is not put back waits for its lease.</summary>
    private Task PutBackAsync(Issue issue)
    {
        var now = time.GetUtcNow();
        var pause = options.Value.FirstDelay > LongestPause ? LongestPause : options.Value.FirstDelay;
        return store.ChangeAsync(issue.RunId, run => run.PutBack(issue, now + pause, now), CancellationToken.None);
    }
}
