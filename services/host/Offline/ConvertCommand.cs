using System.CommandLine;
using Tapescript.Host.CommandLine;

namespace Tapescript.Host.Offline;

internal static class ConvertCommand
{
    public static DocumentedCommand Create(CommandContext context)
    {
        var input = new Argument<string>("IN") { Description = "The transcript; - is standard input." };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "Where to write; its extension names the format; - is standard output.",
            HelpName = "FILE",
        };
        var from = new Option<string?>("--from", "-f")
        {
            Description = "The format of IN, where its content does not tell.",
            HelpName = "FORMAT",
        };
        var to = new Option<string?>("--to", "-t")
        {
            Description = "The format to write (see tapescript formats).",
            HelpName = "FORMAT",
        };
        var language = new Option<string?>("--lang")
        {
            Description = "Keep only this translation beside the source.",
            HelpName = "LANG",
        };
        var layout = LayoutOption.Create();
        var cut = new CutOptions();
        var repairs = new RepairOptions();
        var raw = new Option<bool>("--raw") { Description = "Keep the cues as they are; do not clean." };
        var repair = new Option<bool>("--repair")
        {
            Description =
                "Pair a translation that has slipped anew with what it says; the rest is without translation.",
        };
        return new DocumentedCommand(
            "convert",
            "Converts a transcript from one format to another, cleaned, without a server.",
            "tapescript convert talk.vtt -o talk.md",
            "tapescript convert talk.srt --to txt",
            "tapescript convert talk.vtt -o talk.srt --raw",
            "tapescript convert talk.vtt -o talk.srt --columns 32 --lines 1",
            "tapescript convert talk.md -o talk.es.srt --layout translation",
            "tapescript convert - --from srt --to json < talk.srt"
        )
            .With(input, output, from, to, language, layout)
            .With(cut.All)
            .With(repairs.All)
            .With(raw, repair)
            .Runs(
                (parsed, cancellationToken) =>
                    ConvertFile.RunAsync(
                        new ConvertRequest(
                            parsed.GetRequiredValue(input),
                            parsed.GetValue(output),
                            parsed.GetValue(from),
                            parsed.GetValue(to),
                            parsed.GetValue(language),
                            parsed.GetValue(raw),
                            parsed.GetValue(repair),
                            parsed.GetValue(layout),
                            cut.Of(parsed),
                            repairs.Of(parsed)
                        ),
                        context,
                        cancellationToken
                    )
            );
    }
}
