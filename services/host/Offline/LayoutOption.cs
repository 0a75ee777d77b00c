using System.CommandLine;
using Tapescript.Contracts.Transcripts;
using Tapescript.Host.CommandLine;
using Tapescript.Text.Formats;

namespace Tapescript.Host.Offline;

/// <summary><c>--layout</c>: how source and translations stand together.</summary>
internal static class LayoutOption
{
    private static string Names => string.Join(", ", TranslationLayouts.Names);

    public static Option<string?> Create() =>
        new("--layout")
        {
            Description =
                "How source and translations stand together: "
                + Names
                + "; translation alone makes subtitles in that language.",
            HelpName = "LAYOUT",
        };

    public static TranslationLayout Of(string? name) =>
        name is null
            ? TranslationLayout.Interleaved
            : TranslationLayouts.Find(name)
                ?? throw new CommandFailure($"There is no layout '{name}'. Layouts are {Names}.");

    public static void Check(Transcript transcript, WriteOptions options, string name)
    {
        if (
            options.Layout == TranslationLayout.TranslationOnly
            && transcript.Translations.Count == 0
            && transcript.Tracks.Count < 2
        )
            throw new CommandFailure($"{name} has no translation to write alone; leave --layout out.");
    }
}
