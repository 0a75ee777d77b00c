using Microsoft.Extensions.Options;
using Tapescript.Fetch.Net;
using Tapescript.Platform.Messaging;

namespace Tapescript.Fetch.YtDlp;

/// <summary>Asks yt-dlp about a page: behind our proxy, in a folder of its own, within limits.</summary>
internal sealed class YtDlpRunner(
    GuardedConnector connector,
    BoundedProcess processes,
    HostSlots slots,
    IOptions<FetchOptions> options
)
{
    private static readonly TimeSpan HelpTime = TimeSpan.FromSeconds(30);
    private string? help;

    /// <returns>What it printed, JSON.</returns>
    public async Task<ReadOnlyMemory<byte>> DescribeAsync(Uri url, CancellationToken ct)
    {
        var program = ProcessGroup.Find(options.Value.YtDlp) ?? throw YtDlpFailure.Missing(options.Value.YtDlp);
        var folder = Directory.CreateTempSubdirectory("tapescript-fetch-");
        try
        {
            var environment = YtDlpCommand.Environment(folder.FullName);
            help ??= await HelpAsync(program, folder.FullName, environment, ct);
            using var slot = await slots.EnterAsync(url.IdnHost, ct);
            await using var proxy = new GuardProxy(connector, options.Value.YtDlpMaxBytes, ct);
            var outcome = await processes.RunAsync(
                program,
                YtDlpCommand.Arguments(url, proxy.Address, options.Value.MaxMembers, help),
                folder.FullName,
                environment,
                new ProcessLimits(TimeSpan.FromSeconds(options.Value.YtDlpSeconds), options.Value.YtDlpMaxBytes),
                ct
            );
            if (outcome is { End: ProcessEnd.Exited, ExitCode: 0 })
                return outcome.Output;
            throw Failure(outcome, proxy, url);
        }
        finally
        {
            Remove(folder);
        }
    }

    private StepException Failure(ProcessOutcome outcome, GuardProxy proxy, Uri url)
    {
        if (proxy.Failures.FirstOrDefault(failure => failure.Code == AddressGuard.RefusedCode) is { } refused)
            return refused;
        if (proxy.IsSpent)
            return YtDlpFailure.TooLarge(url, options.Value.YtDlpMaxBytes);
        return outcome.End switch
        {
            ProcessEnd.NotStarted => YtDlpFailure.Missing(options.Value.YtDlp),
            ProcessEnd.TimedOut => YtDlpFailure.TimedOut(url, options.Value.YtDlpSeconds),
            ProcessEnd.TooMuchOutput => YtDlpFailure.TooMuchOutput(url, options.Value.YtDlpMaxBytes),
            _ => YtDlpFailure.Of(outcome.Errors, url, proxy.Failures is { Count: > 0 } failures ? failures[^1] : null),
        };
    }

    private async Task<string> HelpAsync(
        string program,
        string folder,
        IReadOnlyDictionary<string, string> environment,
        CancellationToken ct
    )
    {
        var outcome = await processes.RunAsync(
            program,
            ["--ignore-config", "--help"],
            folder,
            environment,
            new ProcessLimits(HelpTime, 1024 * 1024),
            ct
        );
        return System.Text.Encoding.UTF8.GetString(outcome.Output.Span);
    }

    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A temporary folder that stays behind harms nobody.
        }
    }
}
