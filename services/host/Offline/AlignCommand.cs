using System.CommandLine;
using Tapescript.Host.CommandLine;
using Tapescript.Text.Formats;

namespace Tapescript.Host.Offline;

internal static class AlignCommand
{
    public static DocumentedCommand Create(CommandContext context)
    {
        var source = new Argument<string>("SOURCE") { Description = "The transcript; - is standard input." };
        var target = new Argument<string>("TARGET")
        {
            Description = "What says the same in another language: subtitles, a document, or a sentence a line.",
        };
        var via = new Option<string?>("--via")
        {
            Description = "A rough translation of SOURCE, a line for each sentence; it makes the pairs surer.",
            HelpName = "ROUGH",
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "Where to write; its extension names the format; - is standard output.",
            HelpName = "FILE",
        };
        var to = new Option<string?>("--to", "-t")
        {
            Description = "The format to write (see tapescript formats), or ladder.",
            HelpName = "FORMAT",
        };
        var json = new Option<bool>("--json") { Description = "Answer in JSON: the beads with their confidence." };
        var language = new Option<string?>("--lang")
        {
            Description = "The language of SOURCE, where it should not be guessed.",
            HelpName = "LANG",
        };
        var targetLanguage = new Option<string?>("--target-lang")
        {
            Description = "The language of TARGET, where it should not be guessed.",
            HelpName = "LANG",
        };
        var layout = LayoutOption.Create();
        return new DocumentedCommand(
            "align",
            "Pairs a transcript with its translation, sentence by sentence, without a server: subtitles and documents "
                + "become a bilingual document, texts with a sentence a line a ladder of [source]:[target] lines.",
            "tapescript align talk.en.srt talk.zh.srt -o talk.md",
            "tapescript align talk.en.srt talk.zh.srt --to json --json",
            "tapescript align en.txt zh.txt -o en-zh.align",
            "tapescript align en.txt zh.txt --via en.rough-zh.txt"
        )
            .With(source, target, via, output, to, json, language, targetLanguage, layout)
            .Runs(
                (parsed, cancellationToken) =>
                    AlignFiles.RunAsync(
                        new AlignRequest(
                            parsed.GetRequiredValue(source),
                            parsed.GetRequiredValue(target),
                            parsed.GetValue(via),
                            parsed.GetValue(output),
                            parsed.GetValue(to),
                            parsed.GetValue(json),
                            parsed.GetValue(language),
                            parsed.GetValue(targetLanguage),
                            new WriteOptions { Layout = LayoutOption.Of(parsed.GetValue(layout)) }
                        ),
                        context,
                        cancellationToken
                    )
            );
    }
}
