using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign.Engines;

/// <summary>How much is asked of an engine.</summary>
/// <param name="Slots">Questions at a time, of all documents in this process.</param>
/// <param name="Timeout">How long one question may take.</param>
/// <param name="Attempts">Attempts of a question that fails for now.</param>
/// <param name="Batch">What one question holds.</param>
/// <param name="RequestsPerMinute">Most questions in a minute; 0: any number.</param>
/// <param name="PricePerMillion">What a million characters cost.</param>
/// <param name="BudgetPerDay">What a day may cost; 0: anything.</param>
/// <param name="MostFailures">Failures in a row after which the engine rests.</param>
internal sealed record EngineLimits(
    int Slots,
    TimeSpan Timeout,
    int Attempts,
    BatchLimits Batch,
    int RequestsPerMinute,
    decimal PricePerMillion,
    decimal BudgetPerDay,
    int MostFailures
)
{
    private const decimal Micros = 1_000_000;

    public long CostMicros(int characters) => (long)(characters * PricePerMillion);

    public long BudgetMicros => (long)(BudgetPerDay * Micros);
}
