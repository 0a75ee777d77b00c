using System.CommandLine;
using Tapescript.Host.CommandLine;

namespace Tapescript.Host.Offline;

internal static class CheckCommand
{
    public static DocumentedCommand Create(CommandContext context)
    {
        var file = new Argument<string>("FILE") { Description = "The transcript; - is standard input." };
        var json = new Option<bool>("--json") { Description = "Answer in JSON: format, meta, report, problems." };
        var strict = new Option<bool>("--strict") { Description = "Exit with 2 when the transcript has faults." };
        var from = new Option<string?>("--from", "-f")
        {
            Description = "The format of FILE, where its content does not tell.",
            HelpName = "FORMAT",
        };
        var repairs = new RepairOptions();
        return new DocumentedCommand(
            "check",
            "Says what a transcript holds, what is wrong with it and what is missing. "
                + "Exits with 0 when it could be read, 1 when not.",
            "tapescript check talk.srt",
            "tapescript check talk.srt --json",
            "tapescript check talk.srt --strict"
        )
            .With(file, json, strict, from)
            .With(repairs.All)
            .Runs(
                (parsed, cancellationToken) =>
                    CheckFile.RunAsync(
                        parsed.GetRequiredValue(file),
                        parsed.GetValue(json),
                        parsed.GetValue(strict),
                        parsed.GetValue(from),
                        repairs.Of(parsed),
                        context,
                        cancellationToken
                    )
            );
    }
}
