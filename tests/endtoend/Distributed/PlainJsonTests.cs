using System.Diagnostics;
using System.Text.Json;
using Tapescript.EndToEnd.Tests.Running;

namespace Tapescript.EndToEnd.Tests.Distributed;

/// <summary>The examples of docs/messages.md, run as they stand there against the distributed system.</summary>
[Collection(nameof(LocalSystem))]
public sealed class PlainJsonTests(LocalSystem system)
{
    [Theory]
    [InlineData("curl", "bash")]
    [InlineData("rabbitmqadmin", "bash")]
    [InlineData("python", "/usr/bin/python3")]
    public async Task A_submission_by_the_example_of_the_documentation_completes(string example, string interpreter)
    {
        await using var site = await TestSite.Site.StartAsync();
        var source = site.Url("transcripts/talk.srt?by=" + example);
        await RunAsync(
            interpreter,
            Example(example).Replace("https://www.youtube.com/watch?v=VIDEO_ID", source, StringComparison.Ordinal)
        );

        var run = await Until.Holds(
            async () =>
                (await system.GetAsync("/api/runs?limit=100"))
                    .GetProperty("runs")
                    .EnumerateArray()
                    .FirstOrDefault(r => r.GetProperty("source").GetString() == source),
            run => run.ValueKind == JsonValueKind.Object && run.GetProperty("endedAt").ValueKind != JsonValueKind.Null
        );
        run.GetProperty("state").GetString().ShouldBeOneOf("complete", "gaps");
    }

    [Theory]
    [InlineData("submit", "{")]
    [InlineData("submit", "{}")]
    [InlineData("fetch", "{\"foo\":1}")]
    [InlineData("transcribe-import", "{}")]
    [InlineData("clean", "not json at all")]
    [InlineData("translate-align", "{\"messageType\":[\"urn:message:Nobody:Knows\"],\"message\":{}}")]
    [InlineData("index", "")]
    [InlineData("ledger", "[]")]
    public async Task What_cannot_be_read_becomes_a_dead_letter_with_its_reason(string queue, string body)
    {
        var before = (await system.GetAsync("/api/dead-letters")).GetArrayLength();
        await RabbitMqAdmin.PublishAsync(LocalSystem.Management, queue, body);
        var letters = await Until.Holds(
            () => system.GetAsync("/api/dead-letters"),
            letters => letters.GetArrayLength() > before
        );
        var letter = letters.EnumerateArray().First(l => l.GetProperty("queue").GetString() == queue);
        letter.GetProperty("reason").GetString()!.Length.ShouldBeGreaterThan(10);
        var discarded = await system.Http.DeleteAsync($"/api/dead-letters/{letter.GetProperty("id").GetString()}");
        discarded.IsSuccessStatusCode.ShouldBeTrue();
        (await RabbitMqAdmin.QueuesAsync(LocalSystem.Management)).ShouldNotContain(name =>
            name.EndsWith("_error", StringComparison.Ordinal) || name.EndsWith("_skipped", StringComparison.Ordinal)
        );
    }

    private static string Example(string name)
    {
        var page = File.ReadAllText(Checkout.PathOf("docs", "messages.md"));
        var start = page.IndexOf($"<!-- example: {name} -->", StringComparison.Ordinal);
        start = page.IndexOf('\n', page.IndexOf("```", start, StringComparison.Ordinal)) + 1;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)]
            .Replace("http://127.0.0.1:8080", LocalSystem.Server.ToString().TrimEnd('/'), StringComparison.Ordinal)
            .Replace("27001", "29001", StringComparison.Ordinal)
            .Replace("27002", "29002", StringComparison.Ordinal);
    }

    private static async Task RunAsync(string interpreter, string script)
    {
        var start = new ProcessStartInfo(interpreter)
        {
            RedirectStandardInput = true,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var bin = new TemporaryFolder();
        start.Environment["PATH"] =
            await RabbitMqAdmin.InstallAsync(LocalSystem.Management, bin.Path)
            + ":"
            + Environment.GetEnvironmentVariable("PATH");
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(script);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, error + await output);
    }
}
