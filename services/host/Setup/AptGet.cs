using System.ComponentModel;
using System.Diagnostics;
using Tapescript.Host.CommandLine;

namespace Tapescript.Host.Setup;

/// <summary>Debian's package manager, as root or through sudo without a password.</summary>
internal sealed class AptGet
{
    private const string Program = "/usr/bin/apt-get";
    private const string Sudo = "/usr/bin/sudo";
    private const string Lists = "/var/lib/apt/lists";

    private readonly bool _isRoot = Environment.IsPrivilegedProcess;

    /// <summary>Why nothing can be installed; null when it can be tried.</summary>
    public string? CannotRun =>
        !File.Exists(Program) ? "this system has no apt-get, so use its own package manager"
        : !_isRoot && !File.Exists(Sudo) ? "you are not root and there is no sudo"
        : null;

    public string Shown(IReadOnlyList<string> packages) =>
        $"{(_isRoot ? "" : "sudo ")}apt-get install -y --no-install-recommends {string.Join(' ', packages)}";

    /// <summary>Installs; null, or the reason why it did not work.</summary>
    public async Task<string?> InstallAsync(IReadOnlyList<string> packages, CancellationToken cancellationToken)
    {
        string[] install = ["install", "-y", "--no-install-recommends", .. packages];
        var hasLists = Directory.Exists(Lists) && Directory.EnumerateFiles(Lists, "*_Packages*").Any();
        if (hasLists && await RunAsync(install, cancellationToken).ConfigureAwait(false) is null)
        {
            return null;
        }

        // No lists, or old ones that name packages which are gone from the mirror.
        return await RunAsync(["update"], cancellationToken).ConfigureAwait(false)
            ?? await RunAsync(install, cancellationToken).ConfigureAwait(false);
    }

    private async Task<string?> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        try
        {
            using var process =
                Process.Start(Command(arguments)) ?? throw new InvalidOperationException("apt-get did not start");
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
            try
            {
                await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                throw;
            }

            await output.ConfigureAwait(false);
            var reason = LastLine(await error.ConfigureAwait(false));
            return process.ExitCode == 0 ? null : reason;
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            return e.Message;
        }
    }

    private ProcessStartInfo Command(IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(_isRoot ? Program : Sudo)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] prefix = _isRoot ? [] : ["-n", "env", "DEBIAN_FRONTEND=noninteractive", Program];
        foreach (var argument in (string[])[.. prefix, "-qq", "-o", "DPkg::Lock::Timeout=300", .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        return start;
    }

    private static string LastLine(string text)
    {
        const StringSplitOptions Trimmed = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
        return PlainTable.OneLine(text.Split('\n', Trimmed).LastOrDefault() ?? "apt-get gave no reason");
    }
}
