using System.CommandLine;
using System.CommandLine.Parsing;
using Tapescript.Host.CommandLine;
using Tapescript.Text.Tidying;

namespace Tapescript.Host.Offline;

internal static class TextCommand
{
    public static DocumentedCommand Create(CommandContext context) =>
        new DocumentedCommand(
            "text",
            "The text library's operations as filters: a file or standard input in, plain text out.",
            "tapescript text fix broken.txt",
            "tapescript text dedupe rolling.vtt",
            "tapescript text sentences talk.srt"
        ).With(
            Filter(
                TextOperation.Fix,
                "Repairs text that was decoded with the wrong encoding; one cue a line.",
                context,
                "tapescript text fix broken.txt",
                "tapescript text fix broken.txt --also quotes,width",
                "tapescript text fix --jsonl < strings.jsonl"
            ),
            Filter(
                TextOperation.Dedupe,
                "Removes what rolling captions show twice; one cue a line.",
                context,
                "tapescript text dedupe rolling.vtt",
                "tapescript text dedupe < rolling.srt"
            ),
            Filter(
                TextOperation.Sentences,
                "Cuts text into sentences; one a line.",
                context,
                "tapescript text sentences talk.srt",
                "tapescript text sentences --lang en --jsonl < strings.jsonl"
            ),
            Filter(
                TextOperation.Punctuate,
                "Puts capitals and end marks where a text has none; what has marks comes back as it is. "
                    + "A file gives a sentence a line; with --jsonl a string is answered by a string.",
                context,
                "tapescript text punctuate captions.srt",
                "tapescript text punctuate --lang en --jsonl < strings.jsonl"
            ),
            Filter(
                TextOperation.Paragraphs,
                "Groups sentences into paragraphs; one a line.",
                context,
                "tapescript text paragraphs talk.srt"
            ),
            Filter(
                TextOperation.Chapters,
                "Finds chapters and names them; a line each: time, number of its first sentence, title. "
                    + "With --jsonl each line is an array of sentences, answered by an array of {first, title}.",
                context,
                "tapescript text chapters talk.srt",
                "tapescript text chapters --jsonl < sentences.jsonl"
            )
        );

    private static DocumentedCommand Filter(
        TextOperation operation,
        string description,
        CommandContext context,
        params string[] examples
    )
    {
        var file = new Argument<string?>("FILE")
        {
            Description = "The transcript, its format told by content; without it, or as -, standard input.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var jsonl = new Option<bool>("--jsonl")
        {
            Description = "Take one JSON string a line and answer one JSON value a line.",
        };
        var language = new Option<string?>("--lang")
        {
            Description = "The language of the text (BCP 47), where it should not be guessed.",
            HelpName = "LANG",
        };
        var also = Also();
        var command = new DocumentedCommand(operation.ToString().ToLowerInvariant(), description, examples);
        return command
            .With(operation == TextOperation.Fix ? [file, jsonl, language, also] : [file, jsonl, language])
            .Runs(
                (parsed, cancellationToken) =>
                    TextFilter.RunAsync(
                        new TextWork(operation, operation == TextOperation.Fix ? parsed.GetValue(also)! : []),
                        parsed.GetValue(file) ?? TranscriptInput.Standard,
                        parsed.GetValue(jsonl),
                        parsed.GetValue(language),
                        context,
                        cancellationToken
                    )
            );
    }

    private static Option<TidyOperation[]> Also() =>
        new("--also")
        {
            Description =
                "What else to do; names, with commas between. "
                + string.Join("; ", TidyOperations.All.Select(tidy => $"{tidy.Name}: {tidy.Description}"))
                + ".",
            HelpName = "NAMES",
            DefaultValueFactory = _ => [],
            CustomParser = Names,
        };

    private static TidyOperation[] Names(ArgumentResult result)
    {
        var operations = new List<TidyOperation>();
        foreach (var name in result.Tokens.SelectMany(token => token.Value.Split(',')))
        {
            if (TidyOperations.Find(name.Trim()) is { } operation)
            {
                operations.Add(operation);
                continue;
            }

            var known = string.Join(", ", TidyOperations.All.Select(tidy => tidy.Name));
            result.AddError($"--also does not know '{name.Trim()}'. There are: {known}.");
        }

        return [.. operations];
    }
}
