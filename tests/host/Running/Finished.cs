namespace Tapescript.Host.Tests.Running;

internal sealed record Finished(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
