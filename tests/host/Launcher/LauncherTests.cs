using System.Diagnostics;
using Tapescript.Host.Tests.Running;

namespace Tapescript.Host.Tests.Launcher;

/// <summary>The launcher in a repository of its own, with a dotnet that only takes notes.</summary>
public sealed class LauncherTests : IDisposable
{
    private const string FakeDotnet = """
        #!/bin/sh
        case $1 in
          --list-sdks) echo '10.0.100 [/nowhere]' ;;
          publish)
            echo built >>"$NOTES"
            [ -z "${FAIL:-}" ] || { echo 'Program.cs(1,1): error CS0000: broken'; exit 1; }
            while [ $# -gt 1 ]; do
              if [ "$1" = -o ]; then mkdir -p "$2" && echo built >"$2/tapescript.dll"; fi
              shift
            done ;;
          *) shift; echo "ran with: $*" ;;
        esac

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("tapescript-launcher-").FullName;

    public LauncherTests()
    {
        foreach (var folder in (string[])["bin", "repo/contracts", "repo/services/host", "elsewhere"])
            Directory.CreateDirectory(At(folder));
        foreach (
            var file in (string[])
                ["Directory.Build.props", "Directory.Packages.props", "global.json", "services/host/Program.cs"]
        )
            File.WriteAllText(At("repo/" + file), "");
        File.Copy(Path.Combine(Repository.Folder, "tapescript"), At("repo/tapescript"));
        File.WriteAllText(At("bin/dotnet"), FakeDotnet);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(At("bin/dotnet"), (UnixFileMode)0b111_101_101);
        // What a test changes later is newer than this, whatever the file system's clock resolves.
        foreach (var path in Directory.EnumerateFileSystemEntries(At("repo"), "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(path, File.GetLastWriteTimeUtc(path).AddMinutes(-5));
    }

    private int Builds => File.Exists(At("notes")) ? File.ReadAllLines(At("notes")).Length : 0;

    [Fact]
    public async Task It_builds_on_first_use_only()
    {
        var first = await RunAsync("repo/tapescript", "check", "a file.srt");
        var second = await RunAsync("repo/tapescript", "--help");

        first.Output.ShouldBe("ran with: check a file.srt\n");
        second.Output.ShouldBe("ran with: --help\n");
        Builds.ShouldBe(1);
    }

    [Fact]
    public async Task It_builds_again_when_a_source_changed()
    {
        await RunAsync("repo/tapescript");
        File.SetLastWriteTimeUtc(
            At("repo/services/host/Program.cs"),
            File.GetLastWriteTimeUtc(At("repo/.tapescript/stamp")).AddSeconds(1)
        );

        await RunAsync("repo/tapescript");

        Builds.ShouldBe(2);
    }

    [Fact]
    public async Task A_changed_page_of_documentation_is_no_reason_to_build()
    {
        await RunAsync("repo/tapescript");
        var later = File.GetLastWriteTimeUtc(At("repo/.tapescript/stamp")).AddSeconds(1);
        await File.WriteAllTextAsync(At("repo/services/host/README.md"), "", TestContext.Current.CancellationToken);
        File.SetLastWriteTimeUtc(At("repo/services/host/README.md"), later);
        File.SetLastWriteTimeUtc(At("repo/services/host"), later.AddMinutes(-5));

        await RunAsync("repo/tapescript");

        Builds.ShouldBe(1);
    }

    [Fact]
    public async Task It_finds_its_repository_through_links_from_another_folder()
    {
        File.CreateSymbolicLink(At("elsewhere/inner"), "../repo/tapescript");
        File.CreateSymbolicLink(At("elsewhere/tape"), At("elsewhere/inner"));

        var done = await RunAsync("elsewhere/tape", "version");

        done.Output.ShouldBe("ran with: version\n");
        File.Exists(At("repo/.tapescript/stamp")).ShouldBeTrue();
    }

    [Fact]
    public async Task Two_first_uses_at_once_build_once()
    {
        var both = await Task.WhenAll(RunAsync("repo/tapescript", "one"), RunAsync("repo/tapescript", "two"));

        both.Select(d => d.Output).ShouldBe(["ran with: one\n", "ran with: two\n"]);
        Builds.ShouldBe(1);
    }

    [Fact]
    public async Task A_build_that_fails_names_the_error_and_the_log_and_leaves_nothing()
    {
        var done = await RunAsync("repo/tapescript", "FAIL=yes");

        done.ExitCode.ShouldBe(1);
        done.Error.ShouldContain("error CS0000: broken");
        done.Error.ShouldContain("repo/.tapescript/build.log");
        Directory.GetDirectories(At("repo/.tapescript"), "app-*").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_dotnet_without_the_SDK_says_what_to_install()
    {
        await File.WriteAllTextAsync(
            At("bin/dotnet"),
            "#!/bin/sh\necho '8.0.400 [/nowhere]'\n",
            TestContext.Current.CancellationToken
        );

        var done = await RunAsync("repo/tapescript", "version");

        done.ExitCode.ShouldBe(1);
        done.Error.ShouldContain(".NET 10 SDK is needed");
        done.Error.ShouldContain("apt-get install dotnet-sdk-10.0");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string At(string path) => Path.Combine(_folder, path);

    private async Task<Finished> RunAsync(string launcher, params string[] arguments)
    {
        var start = new ProcessStartInfo(At(launcher))
        {
            UseShellExecute = false,
            WorkingDirectory = At("elsewhere"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments)
        {
            if (argument == "FAIL=yes")
                start.Environment["FAIL"] = "yes";
            else
                start.ArgumentList.Add(argument);
        }

        start.Environment["PATH"] = At("bin") + ":" + Environment.GetEnvironmentVariable("PATH");
        start.Environment["NOTES"] = At("notes");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Finished(process.ExitCode, await output, await error);
    }
}
