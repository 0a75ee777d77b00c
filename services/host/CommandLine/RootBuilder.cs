using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Tapescript.Host.Offline;
using Tapescript.Host.Runs;
using Tapescript.Host.Serving;
using Tapescript.Host.Setup;

namespace Tapescript.Host.CommandLine;

internal static class RootBuilder
{
    private static readonly string[] Examples =
    [
        "tapescript ingest https://www.youtube.com/watch?v=aqz-KE-bpKQ --to es",
        "tapescript ingest talks/*.srt",
        "tapescript convert talk.vtt -o talk.md",
        "tapescript up",
    ];

    public static RootCommand Build(CommandContext context)
    {
        var root = new RootCommand(
            "Turns video URLs and transcript files into transcripts that people can read, search, trust and cite."
        )
        {
            IngestCommand.Create(context),
            StatusCommand.Create(context),
            SearchCommand.Create(context),
            ReindexCommand.Create(context),
            ExportCommand.Create(context),
            RetryCommand.Create(context),
            CancelCommand.Create(context),
            DeleteCommand.Create(context),
            ConvertCommand.Create(context),
            CheckCommand.Create(context),
            AlignCommand.Create(context),
            TextCommand.Create(context),
            DiffCommand.Create(context),
            FormatsCommand.Create(context),
            UpCommand.Create(context),
            ServeCommand.Create(context),
            SetupCommand.Create(context),
            VersionCommand.Create(context),
        };

        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((SynchronousCommandLineAction)help.Action!, Examples);
        var version = root.Options.OfType<VersionOption>().Single();
        version.Action = new WriteVersion(context);
        root.SetAction(result => ((SynchronousCommandLineAction)help.Action).Invoke(result));
        return root;
    }
}
