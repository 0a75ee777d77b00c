using Tapescript.Host.CommandLine;
using Tapescript.Text.Formats;

namespace Tapescript.Host.Offline;

internal static class FormatsCommand
{
    public static DocumentedCommand Create(CommandContext context) =>
        new DocumentedCommand("formats", "Lists the formats that are read and written.", "tapescript formats").Runs(
            (_, _) => Task.FromResult(Run(context))
        );

    private static int Run(CommandContext context)
    {
        var rows = TranscriptFormats.All.Select(f =>
            (IReadOnlyList<string>)
                [
                    f.Id,
                    f.CanRead ? "read" : "",
                    f.CanWrite ? "write" : "",
                    string.Join(" ", f.Extensions.Select(e => "." + e)),
                    f.Name,
                ]
        );
        PlainTable.Write(context.Terminal.Output, ["FORMAT", "READ", "WRITE", "FILES", "WHAT"], rows);
        return ExitCode.Complete;
    }
}
