namespace Tapescript.Contracts.Api;

/// <summary>The states of a step.</summary>
public static class StepState
{
    /// <summary>Its turn has not come.</summary>
    public const string Queued = "queued";

    /// <summary>Sent to its service.</summary>
    public const string Running = "running";

    /// <summary>Its result is stored.</summary>
    public const string Done = "done";

    /// <summary>Failed for a passing reason; tried again at a set time.</summary>
    public const string Waiting = "waiting";

    /// <summary>Failed for good.</summary>
    public const string Failed = "failed";

    /// <summary>Given up after the broker or the process broke on it too often.</summary>
    public const string Dead = "dead";

    /// <summary>Not needed in this run.</summary>
    public const string Skipped = "skipped";
}
