using System.Diagnostics;

namespace Tapescript.Text.Tests.Readers;

/// <summary>A program that reads what Tapescript writes.</summary>
internal static class Reader
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Runs a program to its end; a test without it is skipped, and <c>./test --long</c> installs it.</summary>
    public static async Task<(int Code, string Output)> RunAsync(
        string folder,
        string program,
        params string[] arguments
    )
    {
        var path = Find(program);
        Assert.SkipWhen(path is null, $"{program} is not installed; ./test --long installs it.");
        var start = new ProcessStartInfo(path!)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException e)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end.", e);
        }

        return (process.ExitCode, await output + await error);
    }

    public static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(':')
            .Append("/usr/share/java")
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);
}
