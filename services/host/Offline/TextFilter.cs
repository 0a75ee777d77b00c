using Tapescript.Contracts.Transcripts;
using Tapescript.Host.CommandLine;
using Tapescript.Text.Cleaning;
using Tapescript.Text.Paragraphs;
using Tapescript.Text.Rolling;

namespace Tapescript.Host.Offline;

/// <summary>Runs one operation over a transcript; lines of JSON go to <see cref="JsonLines"/>.</summary>
internal static class TextFilter
{
    public static async Task<int> RunAsync(
        TextWork work,
        string path,
        bool jsonLines,
        string? language,
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        if (jsonLines)
        {
            return await JsonLines.RunAsync(work, path, language, context, cancellationToken).ConfigureAwait(false);
        }

        var read = await TranscriptInput
            .ReadAsync(path, format: null, language, cancellationToken)
            .ConfigureAwait(false);
        if (read.Transcript is not { } transcript)
        {
            throw new CommandFailure($"{TranscriptInput.NameOf(path)}: {read.Failure}");
        }

        var output = context.Terminal.Output;
        foreach (var line in Lines(work, transcript, language, cancellationToken))
        {
            await output.WriteLineAsync(line.AsMemory(), cancellationToken).ConfigureAwait(false);
        }

        return ExitCode.Complete;
    }

    public static IEnumerable<string> Lines(
        TextWork work,
        Transcript transcript,
        string? language,
        CancellationToken cancellationToken
    )
    {
        var cues = transcript.Tracks.Count > 0 ? transcript.Tracks[0].Cues : [];
        return work.Operation switch
        {
            TextOperation.Fix => cues.Select(cue => OnOneLine(work.Fix(cue.Text))),
            TextOperation.Dedupe => RollingCaptions.Dedupe(cues).Select(cue => OnOneLine(cue.Text)),
            TextOperation.Sentences or TextOperation.Punctuate => Cleaned(transcript, language, cancellationToken)
                .Sentences.Select(sentence => OnOneLine(sentence.Text)),
            TextOperation.Paragraphs => ParagraphSplitter.Of(Cleaned(transcript, language, cancellationToken)),
            TextOperation.Chapters => ChapterLines.Of(Cleaned(transcript, language, cancellationToken)),
            _ => throw new ArgumentOutOfRangeException(nameof(work)),
        };
    }

    private static Transcript Cleaned(Transcript transcript, string? language, CancellationToken cancellationToken) =>
        TranscriptCleaning.Clean(transcript, new CleaningOptions { Language = language }, cancellationToken);

    private static string OnOneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}
