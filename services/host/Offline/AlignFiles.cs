using Tapescript.Host.CommandLine;
using Tapescript.Text.Formats;

namespace Tapescript.Host.Offline;

/// <summary>Tells whether two files are a sentence a line or transcripts, and aligns them as that.</summary>
internal static class AlignFiles
{
    private const string Ladder = "ladder";
    private static readonly string[] LadderExtensions = ["align", Ladder, "txt"];

    public static async Task<int> RunAsync(
        AlignRequest request,
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        if (request.Source == TranscriptInput.Standard && request.Target == TranscriptInput.Standard)
        {
            throw new CommandFailure("Standard input can be SOURCE or TARGET, not both; name a file for the other.");
        }

        var source = await TranscriptInput.BytesAsync(request.Source, cancellationToken).ConfigureAwait(false);
        var target = await TranscriptInput.BytesAsync(request.Target, cancellationToken).ConfigureAwait(false);
        var format = FormatOf(request, () => IsLines(request.Source, source) && IsLines(request.Target, target));
        return format is null
            ? await AlignLines.RunAsync(request, source, target, context, cancellationToken).ConfigureAwait(false)
            : await AlignDocuments
                .RunAsync(request, source, target, format, context, cancellationToken)
                .ConfigureAwait(false);
    }

    /// <summary>The format of the document; null for a ladder.</summary>
    private static TranscriptFormat? FormatOf(AlignRequest request, Func<bool> areLines)
    {
        if (request.To is { } named)
        {
            return named == Ladder ? null : FormatChoice.Writable(named);
        }

        var extension = request.Output is null ? "" : Path.GetExtension(request.Output).TrimStart('.');
        if (extension is "align" or Ladder)
        {
            return null;
        }

        var isLadder = extension.Length == 0 || LadderExtensions.Contains(extension);
        if (isLadder && areLines())
        {
            return null;
        }

        if (extension.Length > 0)
        {
            return FormatChoice.Writable(extension);
        }

        // Its summary is asked for, not the document.
        return request.Json && request.Output is null
            ? FormatChoice.Writable("json")
            : throw new CommandFailure(
                "Say what to write: --to FORMAT, or -o with a file name such as talk.md; --to ladder for numbers of lines."
            );
    }

    private static bool IsLines(string path, ReadOnlyMemory<byte> content) =>
        content.IsEmpty
        || Path.GetExtension(path).Equals(".txt", StringComparison.OrdinalIgnoreCase)
        || TranscriptFormats.Read(content, new ReadOptions()).Format == "txt";
}
