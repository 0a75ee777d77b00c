using System.CommandLine;
using Tapescript.Host.CommandLine;
using Tapescript.Host.Offline;
using Tapescript.Host.Serving;

namespace Tapescript.Host.Runs;

internal static class IngestCommand
{
    public static DocumentedCommand Create(CommandContext context)
    {
        var sources = new Argument<string[]>("SOURCE")
        {
            Description = "URLs, transcript files, folders of them; - reads sources from standard input, one a line.",
            Arity = ArgumentArity.OneOrMore,
        };
        var to = new Option<string[]>("--to", "-t")
        {
            Description = "A language to have the text in too (BCP 47, such as es); may be repeated.",
            HelpName = "LANG",
        };
        var language = new Option<string?>("--lang")
        {
            Description = "The language of the sources, where they do not say it rightly.",
            HelpName = "LANG",
        };
        var glossary = new Option<string?>("--glossary")
        {
            Description = "With --to: terms and their translations, CSV or YAML (docs/translate.md).",
            HelpName = "FILE",
        };
        var wait = new Option<bool>("--wait", "-w") { Description = "With --server: return when all is done." };
        var json = new Option<bool>("--json") { Description = "One JSON object per document on standard output." };
        var priority = NumberOption.Create("--priority", null, -10, 10, 0, "N", "From -10 (last) to 10 (first).");
        var allowPrivate = new Option<bool>("--allow-private")
        {
            Description = "Fetch from private addresses too (your own network, loopback).",
        };
        var yes = new Option<bool>("--yes", "-y") { Description = "Install what a source needs without asking." };
        var repairs = new RepairOptions();
        var server = new ServerOptions();
        return new DocumentedCommand(
            "ingest",
            "Turns sources into documents. Exits with 0 when all are complete, 2 when some have gaps, 1 when one failed.",
            "tapescript ingest https://www.youtube.com/watch?v=aqz-KE-bpKQ --to es",
            "tapescript ingest talk.srt",
            "tapescript ingest talks/ --json",
            "tapescript ingest talk.srt --server http://localhost:8080 --wait"
        )
            .With(sources, to, language, glossary, wait, json, priority, allowPrivate, yes)
            .With(repairs.All)
            .With(server.All)
            .Runs(
                (parsed, cancellationToken) =>
                    Ingest.RunAsync(
                        new IngestRequest
                        {
                            Sources = parsed.GetRequiredValue(sources),
                            Languages = parsed.GetValue(to) ?? [],
                            SourceLanguage = parsed.GetValue(language),
                            Glossary = parsed.GetValue(glossary),
                            RepairsOff = repairs.Off(parsed),
                            RepairsAlso = repairs.Also(parsed),
                            Wait = parsed.GetValue(wait),
                            Json = parsed.GetValue(json),
                            Priority = parsed.GetValue(priority),
                            AllowPrivate = parsed.GetValue(allowPrivate),
                            Yes = parsed.GetValue(yes),
                            Place = server.Of(parsed),
                        },
                        context,
                        cancellationToken
                    )
            );
    }
}
