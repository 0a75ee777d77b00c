using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Tapescript.TranslateAlign.Engines;

/// <summary>Runs a command with bounds on its time and its output; what it started ends with it.</summary>
internal sealed class LocalProcess(string command, TimeSpan timeout, TimeProvider time)
{
    private const int MostErrorText = 2_000;

    public async Task<string> RunAsync(
        IReadOnlyList<string> arguments,
        string input,
        int mostOutput,
        CancellationToken ct
    )
    {
        using var process = Start(arguments);
        using var deadline = new CancellationTokenSource(timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, deadline.Token);
        try
        {
            var error = ReadAsync(process.StandardError, MostErrorText, onBeyond: null, either.Token);
            // The others that are waited for end with the process.
            var output = ReadAsync(process.StandardOutput, mostOutput, () => End(process), either.Token);
            await Task.WhenAll(WriteAsync(process, input, either.Token), output, error);
            await process.WaitForExitAsync(either.Token);
            if (process.ExitCode != 0)
                throw new EngineException($"'{command}' ended with code {process.ExitCode}: {(await error).Trim()}");
            return await output;
        }
        catch (OperationCanceledException e) when (!ct.IsCancellationRequested)
        {
            throw new EngineException($"'{command}' took longer than {timeout.TotalSeconds:0} s.", e);
        }
        catch (IOException e)
        {
            throw new EngineException($"'{command}' closed its pipe: {e.Message}", e);
        }
        finally
        {
            End(process);
        }
    }

    private Process Start(IReadOnlyList<string> arguments)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo(command)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
            UseShellExecute = false,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        // Its tools read bytes as characters in any other locale.
        start.Environment["LC_ALL"] = "C.UTF-8";
        try
        {
            return Process.Start(start) ?? throw new EngineException($"'{command}' did not start.");
        }
        catch (Win32Exception e)
        {
            throw new EngineException($"'{command}' did not start: {e.Message}", e);
        }
    }

    private static async Task WriteAsync(Process process, string input, CancellationToken ct)
    {
        try
        {
            await process.StandardInput.WriteAsync(input.AsMemory(), ct);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading all: its exit code and what it wrote tell more than the broken pipe.
        }
    }

    private async Task<string> ReadAsync(StreamReader reader, int most, Action? onBeyond, CancellationToken ct)
    {
        var text = new StringBuilder();
        var buffer = new char[4096];
        int read;
        while ((read = await reader.ReadAsync(buffer, ct)) > 0)
        {
            if (text.Length + read <= most)
                text.Append(buffer, 0, read);
            else if (onBeyond is not null)
            {
                onBeyond();
                throw new EngineException($"'{command}' wrote more than {most} characters.");
            }
        }

        return text.ToString();
    }

    private static void End(Process process)
    {
        try
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It ended by itself meanwhile.
        }
    }
}
