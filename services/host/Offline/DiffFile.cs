using System.Globalization;
using System.Text.Json;
using Tapescript.Contracts.Transcripts;
using Tapescript.Host.CommandLine;
using Tapescript.Text.Cleaning;
using Tapescript.Text.Diff;

namespace Tapescript.Host.Offline;

/// <summary>Cleans a transcript in memory and shows what was done to it.</summary>
internal static class DiffFile
{
    public static async Task<int> RunAsync(
        string path,
        string track,
        bool changesOnly,
        bool json,
        CleaningOptions options,
        DiffPage page,
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        var read = await TranscriptInput
            .ReadAsync(path, format: null, language: null, cancellationToken)
            .ConfigureAwait(false);
        if (read.Transcript is not { } transcript)
        {
            throw new CommandFailure($"{TranscriptInput.NameOf(path)}: {read.Failure}");
        }

        var document = TranscriptCleaning.Clean(transcript, options, cancellationToken);
        var number = DiffTrack.Of(document, track);
        var rows = TranscriptDiff.Of(document, number);
        var shown = changesOnly ? [.. rows.Where(r => r.Changed)] : rows;
        if (json)
        {
            context.Terminal.Output.WriteLine(JsonSerializer.Serialize(shown, DiffPage.Json));
            return ExitCode.Complete;
        }

        page.Write(document, number, shown, context.Terminal.Output);
        context.Terminal.Say(Summary(document, number, rows) + DiffTrack.Others(document, number));
        return ExitCode.Complete;
    }

    private static string Summary(Transcript document, int track, IReadOnlyList<DiffRow> rows)
    {
        var different = rows.Count(r => r.Changed);
        var changes = document.Changes.Count(c => c.Track == track);
        var inferred = track > 0 ? 0 : document.Sentences.Sum(s => s.Inferred.Count);
        string[] told =
        [
            .. changes > 0 ? [Counted.Of(changes, "change")] : Array.Empty<string>(),
            .. inferred > 0
                ? [Counted.Of(inferred, "mark or capital", "marks and capitals") + " inferred"]
                : Array.Empty<string>(),
        ];
        var what = told.Length == 0 ? "." : ": " + string.Join(", ", told) + ".";
        return different == 0
            ? $"Of {Counted.Of(rows.Count, "cue")} none came out differently{what}"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{different:N0} of {Counted.Of(rows.Count, "cue")} came out differently{what}"
            );
    }
}
