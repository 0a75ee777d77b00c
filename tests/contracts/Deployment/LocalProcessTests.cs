using System.Diagnostics;
using System.Globalization;

namespace Tapescript.Contracts.Tests.Deployment;

/// <summary>infra/local tells its own processes from those that have their numbers now.</summary>
public sealed class LocalProcessTests
{
    [Fact]
    public async Task A_running_service_is_known_by_its_arguments()
    {
        using var service = Start("sh", "-c", "read -r line", "serve", "--services", "clean");

        (await IsAliveAsync(service.Id, "clean")).ShouldBeTrue();
        (await IsAliveAsync(service.Id, "index")).ShouldBeFalse("the number is another process's now");

        service.Kill();
        await service.WaitForExitAsync(TestContext.Current.CancellationToken);
        (await IsAliveAsync(service.Id, "clean")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_killed_service_that_nobody_waited_for_is_not_running()
    {
        // The shell's child becomes a zombie: the shell is replaced by a program that does not wait for it.
        using var parent = Start("sh", "-c", "sleep 0.01 & echo $!; exec cat");
        var line = await parent.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        var zombie = int.Parse(line!, CultureInfo.InvariantCulture);
        while (!(await File.ReadAllTextAsync($"/proc/{zombie}/stat")).Contains(") Z ", StringComparison.Ordinal))
            await Task.Delay(10, TestContext.Current.CancellationToken);

        (await IsAliveAsync(zombie, "sleep")).ShouldBeFalse();

        parent.Kill();
    }

    private static async Task<bool> IsAliveAsync(int pid, string argument)
    {
        var folder = Directory.CreateTempSubdirectory("tapescript-alive-").FullName;
        try
        {
            var file = Path.Combine(folder, "one.pid");
            await File.WriteAllTextAsync(file, pid.ToString(CultureInfo.InvariantCulture));
            var settings = Repository.PathOf("infra", "local", "settings.sh");
            var start = new ProcessStartInfo(
                "bash",
                ["-c", ". \"$1\"; alive \"$2\" \"$3\"", "bash", settings, file, argument]
            );
            start.Environment["TAPESCRIPT_LOCAL"] = folder;
            using var asked = Process.Start(start)!;
            await asked.WaitForExitAsync();
            return asked.ExitCode == 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Process Start(string program, params string[] arguments) =>
        Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true }
        )!;
}
