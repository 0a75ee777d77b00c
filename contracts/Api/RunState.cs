namespace Tapescript.Contracts.Api;

/// <summary>The states of a run, as the ledger stores them and the API shows them.</summary>
public static class RunState
{
    /// <summary>Accepted, not dispatched.</summary>
    public const string Queued = "queued";

    /// <summary>In flight.</summary>
    public const string Running = "running";

    /// <summary>Waiting to be tried again.</summary>
    public const string Waiting = "waiting";

    /// <summary>Ended: nothing is missing.</summary>
    public const string Complete = "complete";

    /// <summary>Ended: the document is there, and its gaps are listed.</summary>
    public const string Gaps = "gaps";

    /// <summary>Ended: no document; the reason is on the step.</summary>
    public const string Failed = "failed";

    /// <summary>Ended by its submitter.</summary>
    public const string Cancelled = "cancelled";

    /// <summary>Whether a run in this state does nothing more by itself.</summary>
    /// <param name="state">The state.</param>
    /// <returns>True for complete, gaps, failed and cancelled.</returns>
    public static bool IsEnd(string state) => state is Complete or Gaps or Failed or Cancelled;
}
