using Tapescript.EndToEnd.Tests.Running;

namespace Tapescript.EndToEnd.Tests.Embedded;

/// <summary>Bad input gets the cause and the cure, a failed step in <c>status</c>, and no stack trace.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_unknown_file_is_named_and_the_others_go_on()
    {
        var outcome = await IngestAsync("no-such-file.srt", TapescriptCommand.Sample("captions.srt"));
        outcome.ShouldHaveExited(1);
        outcome.Error.ShouldContain("no-such-file.srt");
        outcome.Output.ShouldContain("\"complete\"");
    }

    [Theory]
    [InlineData("empty.srt", "", "empty")]
    [InlineData("picture.srt", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\u0001", "")]
    public async Task A_file_without_text_fails_with_a_reason_that_status_repeats(
        string name,
        string content,
        string word
    )
    {
        var path = Path.Combine(_folder.Path, name);
        await File.WriteAllBytesAsync(path, System.Text.Encoding.Latin1.GetBytes(content));
        var outcome = await IngestAsync(path);
        outcome.ShouldHaveExited(1);
        outcome.Error.ShouldContain(name);
        outcome.Error.ShouldContain(word);

        var status = await TapescriptCommand.RunAsync("status", "--data", DataFolder);
        status.ShouldHaveExited(0);
        status.Output.ShouldContain("failed");
    }

    [Fact]
    public async Task A_folder_without_transcripts_says_what_it_looked_for()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "nothing"));
        var outcome = await IngestAsync(Path.Combine(_folder.Path, "nothing"));
        outcome.ShouldHaveExited(1);
        outcome.Error.ShouldContain(".srt");
    }

    [Fact]
    public async Task An_unknown_language_is_refused_with_a_suggestion()
    {
        var outcome = await IngestAsync(TapescriptCommand.Sample("captions.srt"), "--to", "spanish");
        outcome.ShouldHaveExited(1);
        outcome.Error.ShouldContain("es");
    }

    [Fact]
    public async Task A_loopback_address_is_refused_and_the_cure_is_named()
    {
        var outcome = await IngestAsync("http://127.0.0.1:9/page.html");
        outcome.ShouldHaveExited(1);
        outcome.Error.ShouldContain("--allow-private");
    }

    private string DataFolder => Path.Combine(_folder.Path, "data");

    private Task<Outcome> IngestAsync(params string[] arguments) =>
        TapescriptCommand.RunAsync(["ingest", "--wait", "--json", .. arguments, "--data", DataFolder]);
}
