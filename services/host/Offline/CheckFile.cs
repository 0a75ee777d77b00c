using Tapescript.Host.CommandLine;
using Tapescript.Text.Cleaning;

namespace Tapescript.Host.Offline;

/// <summary>Reads, cleans and aligns in memory, and reports.</summary>
internal static class CheckFile
{
    public static async Task<int> RunAsync(
        string path,
        bool json,
        bool strict,
        string? format,
        CleaningOptions options,
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        var read = await TranscriptInput
            .ReadAsync(path, format, language: null, cancellationToken)
            .ConfigureAwait(false);
        var checkedDocument = read.Transcript is { } transcript
            ? FinishedDocument.Of(transcript, options, cancellationToken)
            : null;
        if (json)
        {
            var answer = CheckAnswer.Json(path, read, checkedDocument);
            await context.Terminal.OutputStream.WriteAsync(answer, cancellationToken).ConfigureAwait(false);
        }

        if (checkedDocument is null)
        {
            context.Terminal.Say($"{TranscriptInput.NameOf(path)}: {read.Failure}");
            return ExitCode.Failed;
        }

        var faults = Faults.Of(checkedDocument, read);
        if (!json)
        {
            CheckAnswer.Words(path, read, checkedDocument, faults, context.Terminal.Output);
        }

        return strict && faults.Count > 0 ? ExitCode.Gaps : ExitCode.Complete;
    }
}
