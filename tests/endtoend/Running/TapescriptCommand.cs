using System.Diagnostics;

namespace Tapescript.EndToEnd.Tests.Running;

/// <summary>The command, run as a newcomer runs it: a process of its own.</summary>
internal static class TapescriptCommand
{
    public static string Sample(string name) => Checkout.PathOf("tests", "endtoend", "Samples", name);

    public static Task<Outcome> RunAsync(params string[] arguments) => RunAsync(new Invocation(arguments));

    public static async Task<Outcome> RunAsync(Invocation invocation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(invocation.Limit);
        using var process =
            Process.Start(invocation.ToStartInfo()) ?? throw new InvalidOperationException("no process");
        if (invocation.Input is { } input)
            await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var error = process.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return new Outcome(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException e)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException(
                $"tapescript {string.Join(' ', invocation.Arguments)} did not end in {invocation.Limit}",
                e
            );
        }
    }
}
