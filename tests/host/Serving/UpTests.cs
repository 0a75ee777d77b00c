using System.Diagnostics;
using System.Globalization;
using Tapescript.Host.Tests.Running;

namespace Tapescript.Host.Tests.Serving;

public sealed class UpTests : IDisposable
{
    private readonly Workplace _place = new();

    [Fact]
    public async Task Commands_on_its_data_folder_use_it_and_SIGTERM_ends_it_cleanly()
    {
        _place.Write("talk.srt", Samples.Srt);
        using var up = _place.Start("up", "--port", "0");
        var errors = up.StandardError.ReadToEndAsync();
        var url = (await up.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!.Split(' ')[^1];

        (await File.ReadAllTextAsync(Path.Combine(_place.Data, "lock"))).Trim().ShouldBe(url);
        var ingest = await _place.RunAsync("ingest", "talk.srt");
        ingest.ExitCode.ShouldBe(0, ingest.Error);
        ingest.Error.ShouldContain(url + "documents/");

        var second = await _place.RunAsync("up", "--port", "0");
        second.ExitCode.ShouldBe(1);
        second.Error.ShouldContain("served already, at " + url);

        var taken = await _place.RunAsync(
            "up",
            "--port",
            new Uri(url).Port.ToString(CultureInfo.InvariantCulture),
            "--data",
            Path.Combine(_place.Folder, "other")
        );
        taken.ExitCode.ShouldBe(1);
        taken.Error.ShouldContain("is taken by another program");

        using (Process.Start("kill", ["-TERM", up.Id.ToString(CultureInfo.InvariantCulture)])) { }
        await up.WaitForExitAsync(TestContext.Current.CancellationToken);
        up.ExitCode.ShouldBe(0);
        (await errors).ShouldBeEmpty();
        File.Exists(Path.Combine(_place.Data, "lock")).ShouldBeFalse();
    }

    public void Dispose() => _place.Dispose();
}
