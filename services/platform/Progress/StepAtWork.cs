namespace Tapescript.Platform.Progress;

/// <param name="RunId">The run.</param>
/// <param name="Step">The step.</param>
/// <param name="Attempt">Which attempt of it.</param>
/// <param name="Lease">How long the ledger waits for the next sign of life.</param>
internal sealed record StepAtWork(Guid RunId, string Step, int Attempt, TimeSpan Lease);
