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
        context.Terminal.Say(
            FormattableString.Invariant(
                $"{rows.Count(r => r.Changed)} of {rows.Count} cues came out differently: {document.Changes.Count(c => c.Track == number)} changes{Inferred(document, number)}.{DiffTrack.Others(document, number)}"
            )
        );
        return ExitCode.Complete;
    }

    private static string Inferred(Transcript document, int track) =>
        track > 0
            ? ""
            : FormattableString.Invariant(
                $", {document.Sentences.Sum(s => s.Inferred.Count)} marks and capitals inferred"
            );
}
