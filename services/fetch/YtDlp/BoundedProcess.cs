using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Tapescript.Fetch.YtDlp;

/// <summary>Runs a program within limits of time and output; nothing of it is alive afterwards.</summary>
internal sealed class BoundedProcess(TimeProvider time)
{
    private const int ErrorBytes = 256 * 1024;
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(2);

    public async Task<ProcessOutcome> RunAsync(
        string path,
        IReadOnlyList<string> arguments,
        string folder,
        IReadOnlyDictionary<string, string> environment,
        ProcessLimits limits,
        CancellationToken ct
    )
    {
        var start = ProcessGroup.StartInfo(path, arguments);
        start.WorkingDirectory = folder;
        start.Environment.Clear();
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        using var process = new Process { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (Win32Exception e)
        {
            return new ProcessOutcome(ProcessEnd.NotStarted, -1, default, e.Message);
        }

        using var limit = new CancellationTokenSource(limits.Time, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        var output = new BoundedBuffer(limits.OutputBytes);
        var errors = new BoundedBuffer(ErrorBytes);
        try
        {
            process.StandardInput.Close();
            var readOutput = output.FillAsync(process.StandardOutput.BaseStream, stop.Token);
            var readErrors = errors.FillAsync(process.StandardError.BaseStream, stop.Token, keepReading: true);
            if (await EndsInTimeAsync(process, readOutput, stop.Token))
            {
                // A forked child may hold the pipes open for ever.
                ProcessGroup.Kill(process);
                await Task.WhenAny(Task.WhenAll(readOutput, readErrors), Task.Delay(LastWords, time, ct));
            }
            ct.ThrowIfCancellationRequested();
            var end =
                output.IsOver ? ProcessEnd.TooMuchOutput
                : process.HasExited ? ProcessEnd.Exited
                : ProcessEnd.TimedOut;
            return new ProcessOutcome(
                end,
                end == ProcessEnd.Exited ? process.ExitCode : -1,
                output.Content(),
                Encoding.UTF8.GetString(errors.Content().Span)
            );
        }
        finally
        {
            ProcessGroup.Kill(process);
            await stop.CancelAsync();
        }
    }

    /// <returns>False when it was cut off: by time, by cancellation, or for printing too much.</returns>
    private static async Task<bool> EndsInTimeAsync(Process process, Task<bool> readOutput, CancellationToken stop)
    {
        try
        {
            var exit = process.WaitForExitAsync(stop);
            var first = await Task.WhenAny(exit, readOutput);
            if (first == readOutput && !await readOutput)
                return false;
            await exit;
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
