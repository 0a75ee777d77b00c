using Tapescript.Host.CommandLine;
using Tapescript.Text.Drifting;
using Tapescript.Text.Formats;

namespace Tapescript.Host.Offline;

internal static class ConvertFile
{
    public static async Task<int> RunAsync(
        ConvertRequest request,
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        var target = TargetOf(request);
        var options = request.Cut with { Language = request.Language, Layout = LayoutOption.Of(request.Layout) };
        var read = await TranscriptInput
            .ReadAsync(request.Input, request.From, language: null, cancellationToken)
            .ConfigureAwait(false);
        if (read.Transcript is not { } transcript)
        {
            throw new CommandFailure($"{TranscriptInput.NameOf(request.Input)}: {read.Failure}");
        }

        if (request is { Raw: true, Repair: true })
        {
            throw new CommandFailure("--raw keeps all as it is, --repair does not; leave one of them out.");
        }

        var known = transcript.Problems;
        if (!request.Raw)
        {
            transcript = FinishedDocument.Of(transcript, request.Cleaning, request.Repair, cancellationToken);
        }

        LayoutOption.Check(transcript, options, TranscriptInput.NameOf(request.Input));
        var written = await OutputFile
            .WriteAsync(
                request.Output,
                stream => TranscriptFormats.Write(transcript, target.Id, options, stream),
                context,
                cancellationToken
            )
            .ConfigureAwait(false);
        foreach (var problem in read.Problems)
        {
            var line = problem.Line is { } number ? $"line {number}: " : "";
            context.Terminal.Say($"{TranscriptInput.NameOf(request.Input)}: {line}{problem.Message}");
        }

        foreach (var repaired in transcript.Problems.Except(known).Where(p => p.Code == TranslationDrift.Repaired))
        {
            context.Terminal.Say(repaired.Message);
        }

        if (written.NotHeld.Count > 0)
        {
            context.Terminal.Say($"{target.Name} does not hold: {string.Join("; ", written.NotHeld)}");
        }

        return ExitCode.Complete;
    }

    private static TranscriptFormat TargetOf(ConvertRequest request)
    {
        if (request.To is { } named)
        {
            return FormatChoice.Writable(named);
        }

        if (request.Output is null or TranscriptInput.Standard)
        {
            throw new CommandFailure("Say what to convert to: --to FORMAT, or -o with a file name such as talk.md.");
        }

        var extension = Path.GetExtension(request.Output).TrimStart('.');
        return extension.Length > 0
            ? FormatChoice.Writable(extension)
            : throw new CommandFailure($"{request.Output} has no extension to tell the format by; add --to FORMAT.");
    }
}
