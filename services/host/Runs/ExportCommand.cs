using System.CommandLine;
using Tapescript.Host.CommandLine;
using Tapescript.Host.Offline;
using Tapescript.Host.Serving;
using Tapescript.Text.Formats;

namespace Tapescript.Host.Runs;

internal static class ExportCommand
{
    public static DocumentedCommand Create(CommandContext context)
    {
        var id = RunArgument.Create();
        var format = new Option<string?>("--format", "-f")
        {
            Description = "md, srt, vtt, json, txt, or another of tapescript formats; else FILE's extension, else md.",
            HelpName = "FORMAT",
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "Where to write; without it, or as -, standard output.",
            HelpName = "FILE",
        };
        var language = new Option<string?>("--lang")
        {
            Description = "Keep only this translation beside the source.",
            HelpName = "LANG",
        };
        var layout = LayoutOption.Create();
        var cut = new CutOptions();
        var server = new ServerOptions();
        return new DocumentedCommand(
            "export",
            "Writes a document in a format to read or to use elsewhere.",
            "tapescript export 4f2a9c81d0b4 --format md",
            "tapescript export 4f2a9c81d0b4 -o talk.srt"
        )
            .With(id, format, output, language, layout)
            .With(cut.All)
            .With(server.All)
            .Runs(
                (parsed, cancellationToken) =>
                    RunAsync(
                        parsed.GetRequiredValue(id),
                        parsed.GetValue(format),
                        parsed.GetValue(output),
                        parsed.GetValue(language),
                        parsed.GetValue(layout),
                        cut.Of(parsed),
                        server.Of(parsed),
                        context,
                        cancellationToken
                    )
            );
    }

    private static async Task<int> RunAsync(
        string id,
        string? format,
        string? output,
        string? language,
        string? layout,
        WriteOptions cut,
        ServerPlace place,
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        var extension = output is null or TranscriptInput.Standard ? "" : Path.GetExtension(output).TrimStart('.');
        var chosen = format ?? (extension.Length > 0 ? extension : "md");
        LayoutOption.Of(layout);
        var session = await ServerSession.OpenExistingAsync(place, context, cancellationToken).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            var exported = await session
                .CallAsync(
                    (client, token) => client.ExportAsync(id, chosen, language, layout, cut, token),
                    cancellationToken
                )
                .ConfigureAwait(false);
            await OutputFile.WriteAsync(output, exported.Content, context, cancellationToken).ConfigureAwait(false);
            if (exported.NotHeld is { } notHeld)
            {
                context.Terminal.Say($"{TranscriptFormats.Find(chosen)?.Name ?? chosen} does not hold: {notHeld}");
            }

            return ExitCode.Complete;
        }
    }
}
