namespace Tapescript.Gateway.Ledger;

/// <summary>Codes that the ledger itself gives; those of the services come with StepFailed.</summary>
internal static class FaultCode
{
    /// <summary>The broker did not take the message; of a running step: it is not known yet whether it did.</summary>
    public const string Unsent = "ledger.unsent";

    /// <summary>The process ended while the step ran.</summary>
    public const string Restarted = "ledger.restarted";

    public const string NoSignOfLife = "ledger.no-sign-of-life";

    /// <summary>The broker or a service gave up on the message itself.</summary>
    public const string Suspect = "ledger.suspect";

    /// <summary>Faults of what we run on, not of the source: they pass, and say nothing about the run.</summary>
    public static bool IsOutage(string code) => code.EndsWith(".unavailable", StringComparison.Ordinal);
}
