using System.CommandLine;
using Tapescript.Host.CommandLine;

namespace Tapescript.Host.Offline;

internal static class DiffCommand
{
    public static DocumentedCommand Create(CommandContext context)
    {
        var file = new Argument<string>("IN") { Description = "The transcript; - is standard input." };
        var changes = new Option<bool>("--changes") { Description = "Only the cues that came out differently." };
        var json = new Option<bool>("--json") { Description = "Answer in JSON: a row for each cue." };
        var color = new Option<string>("--color")
        {
            Description = "Colours: auto (in a terminal), always or never.",
            DefaultValueFactory = _ => "auto",
        };
        color.AcceptOnlyFromAmong("auto", "always", "never");
        var track = new Option<string>("--track")
        {
            Description = "The track to show: 0 is the source, 1 and so on are translations; or a track's language.",
            HelpName = "TRACK",
            DefaultValueFactory = _ => "0",
        };
        var width = NumberOption.Create("--width", null, 40, 400, 100, "COLUMNS", "Columns of the page.");
        var repairs = new RepairOptions();
        return new DocumentedCommand(
            "diff",
            "Shows a transcript as it was read beside what cleaning makes of it, cue by cue.",
            "tapescript diff talk.vtt",
            "tapescript diff talk.vtt --changes",
            "tapescript diff talk.vtt --json",
            "tapescript diff talk.zh.md --track 1"
        )
            .With(file, track, changes, json, color, width)
            .With(repairs.All)
            .Runs(
                (parsed, cancellationToken) =>
                    DiffFile.RunAsync(
                        parsed.GetRequiredValue(file),
                        parsed.GetRequiredValue(track),
                        parsed.GetValue(changes),
                        parsed.GetValue(json),
                        repairs.Of(parsed),
                        new DiffPage(DiffPage.InColour(parsed.GetRequiredValue(color)), parsed.GetValue(width)),
                        context,
                        cancellationToken
                    )
            );
    }
}
