namespace Tapescript.Gateway.Ledger;

/// <summary>What was asked for is refused: nothing was changed. The message names cause and cure.</summary>
internal sealed class SubmissionRefusedException(string reason, int status = 400, TimeSpan? retryAfter = null)
    : Exception(reason)
{
    /// <summary>The HTTP status that says the same: 400, 409 or 503.</summary>
    public int Status => status;

    /// <summary>When to try again, with 503.</summary>
    public TimeSpan? RetryAfter => retryAfter;
}
