using Tapescript.Contracts;

namespace Tapescript.Gateway.Ledger;

/// <summary>Which step listens where, and which come before it.</summary>
internal static class Flow
{
    public static string EndpointOf(string step) =>
        step switch
        {
            Step.Fetch => Endpoint.Fetch,
            Step.Import => Endpoint.Import,
            Step.Clean => Endpoint.Clean,
            Step.Translate => Endpoint.Translate,
            Step.Index => Endpoint.Index,
            _ => throw new ArgumentOutOfRangeException(nameof(step), step, "No such step."),
        };

    public static string? StepOf(string endpoint) => Step.All.FirstOrDefault(s => EndpointOf(s) == endpoint);

    public static int Position(string step) => Step.All.IndexOf(step);

    /// <summary>The steps that must be done when this one has begun. Index begins beside translate.</summary>
    public static IEnumerable<string> Before(string step) =>
        step == Step.Index ? [Step.Fetch, Step.Import, Step.Clean] : Step.All.TakeWhile(s => s != step);

    private static int IndexOf(this IReadOnlyList<string> steps, string step)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i] == step)
                return i;
        }

        return -1;
    }
}
