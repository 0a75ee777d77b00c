using System.CommandLine;
using System.Text.Json;
using Tapescript.Host.CommandLine;
using Tapescript.Text.Formats;

namespace Tapescript.Host.Offline;

internal static class FormatsCommand
{
    public static DocumentedCommand Create(CommandContext context)
    {
        var json = new Option<bool>("--json") { Description = "Answer in JSON: also what each format holds." };
        return new DocumentedCommand(
            "formats",
            "Lists the formats that are read and written.",
            "tapescript formats",
            "tapescript formats --json"
        )
            .With(json)
            .Runs((parsed, _) => Task.FromResult(Run(context, parsed.GetValue(json))));
    }

    private static int Run(CommandContext context, bool json)
    {
        if (json)
            context.Terminal.Output.WriteLine(JsonSerializer.Serialize(TranscriptFormats.All, ReadableJson.Indented));
        else
            PlainTable.Write(
                context.Terminal.Output,
                ["FORMAT", "READ", "WRITE", "FILES", "WHAT"],
                TranscriptFormats.All.Select(Row)
            );
        return ExitCode.Complete;
    }

    private static IReadOnlyList<string> Row(TranscriptFormat f) =>
        [
            f.Id,
            f.CanRead ? "read" : "",
            f.CanWrite ? "write" : "",
            string.Join(" ", f.Extensions.Select(e => "." + e)),
            f.Name,
        ];
}
