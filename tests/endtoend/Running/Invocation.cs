using System.Diagnostics;

namespace Tapescript.EndToEnd.Tests.Running;

/// <summary>A call of the command.</summary>
internal sealed record Invocation(IReadOnlyList<string> Arguments)
{
    public string? Input { get; init; }

    public string Folder { get; init; } = Checkout.Root;

    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(3);

    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    public ProcessStartInfo ToStartInfo()
    {
        var start = new ProcessStartInfo("dotnet", [Checkout.HostAssembly, .. Arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Folder,
        };
        foreach (var inherited in start.Environment.Keys.Where(IsOurs).ToList())
            start.Environment.Remove(inherited);
        foreach (var (name, value) in Variables)
            start.Environment[name] = value;
        return start;
    }

    private static bool IsOurs(string name) =>
        name.StartsWith("TAPESCRIPT_", StringComparison.Ordinal) || name.StartsWith("OTEL_", StringComparison.Ordinal);
}
