using System.Text.Json;

namespace Tapescript.EndToEnd.Tests.Running;

/// <summary>What a call of the command left behind.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<JsonElement> JsonLines =>
        Output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();

    public Outcome ShouldHaveExited(params int[] codes)
    {
        codes.ShouldContain(ExitCode, $"exit code {ExitCode}\n--- output\n{Output}\n--- error\n{Error}");
        (Output + Error).ShouldNotContain("   at ", customMessage: "a stack trace reached the terminal");
        return this;
    }
}
