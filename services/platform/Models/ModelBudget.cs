using System.Globalization;

namespace Tapescript.Platform.Models;

/// <summary>What a model may still take for one document: time, requests, tokens, and failures in a row.</summary>
public sealed class ModelBudget(ModelOptions options, TimeProvider time)
{
    private const int MostFailures = 3;
    private readonly long started = time.GetTimestamp();
    private readonly Lock gate = new();
    private int failures;
    private ModelException? last;

    public int Requests { get; private set; }

    public int Tokens { get; private set; }

    public TimeSpan Left => TimeSpan.FromSeconds(options.DocumentSeconds) - time.GetElapsedTime(started);

    /// <exception cref="ModelException">There is nothing left.</exception>
    internal void Take()
    {
        lock (gate)
        {
            if (failures >= MostFailures)
                throw last!;
            if (Requests >= options.DocumentRequests)
                throw Limit("DocumentRequests", options.DocumentRequests);
            if (Tokens >= options.DocumentTokens)
                throw Limit("DocumentTokens", options.DocumentTokens);
            if (Left <= TimeSpan.Zero)
                throw Limit("DocumentSeconds", options.DocumentSeconds);
            Requests++;
        }
    }

    internal void Spend(int tokens)
    {
        lock (gate)
        {
            Tokens += tokens;
            failures = 0;
        }
    }

    internal void Fail(ModelException failure)
    {
        lock (gate)
        {
            failures++;
            last = failure;
        }
    }

    internal static ModelException Limit(string option, int value) =>
        new("model.limit", string.Create(CultureInfo.InvariantCulture, $"The limit {option} ({value}) was reached."));
}
