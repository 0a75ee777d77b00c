using System.Diagnostics;
using System.Text;

namespace Tapescript.Host.Tests.Running;

/// <summary>A folder of its own, in which the built program is run as people run it.</summary>
public sealed class Workplace : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string Folder { get; } = Directory.CreateTempSubdirectory("tapescript-host-").FullName;

    public string Data => Path.Combine(Folder, "data");

    public static string Program
    {
        get
        {
            var own = new DirectoryInfo(AppContext.BaseDirectory);
            return Path.Combine(own.Parent!.Parent!.FullName, "Tapescript.Host", own.Name, "tapescript.dll");
        }
    }

    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, Utf8);
        return path;
    }

    public string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    internal Task<Finished> RunAsync(params string[] arguments) => RunWithAsync("", arguments);

    internal async Task<Finished> RunWithAsync(string input, params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException e)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"tapescript {string.Join(' ', arguments)} did not end in 3 minutes.", e);
        }

        return new Finished(process.ExitCode, await output, await error);
    }

    internal Process Start(params string[] arguments) => Start("dotnet", [Program, .. arguments]);

    /// <summary>A line for the shell, in which tapescript is the built program.</summary>
    internal Process Shell(string line) =>
        Start("sh", ["-c", $"tapescript() {{ dotnet '{Program}' \"$@\"; }}; {line}"]);

    private Process Start(string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        var own = start.Environment.Keys.Where(k => k.StartsWith("TAPESCRIPT_", StringComparison.Ordinal));
        foreach (var name in own.ToList())
            start.Environment.Remove(name);
        start.Environment["TAPESCRIPT_DATA"] = Data;
        start.Environment["TAPESCRIPT_SETUP"] = "never";
        return Process.Start(start)!;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
