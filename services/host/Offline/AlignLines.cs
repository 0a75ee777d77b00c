using System.Text;
using System.Text.Json;
using Tapescript.Host.CommandLine;
using Tapescript.Text.Alignment;

namespace Tapescript.Host.Offline;

/// <summary>Two texts with a sentence a line become a ladder.</summary>
internal static class AlignLines
{
    public static async Task<int> RunAsync(
        AlignRequest request,
        ReadOnlyMemory<byte> source,
        ReadOnlyMemory<byte> target,
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        var one = Read(request.Source, source, context);
        var other = Read(request.Target, target, context);
        var rough = await RoughAsync(request.Via, one.Sentences.Count, context, cancellationToken)
            .ConfigureAwait(false);
        var aligned = LineAligner.Align(one.Sentences, other.Sentences, rough, cancellationToken);
        if (!aligned.AreKin)
        {
            context.Terminal.Say(
                $"{TranscriptInput.NameOf(request.Target)} matches {TranscriptInput.NameOf(request.Source)} no better than chance would: it seems to be a translation of something else. The confidences are low accordingly."
            );
        }

        if (!request.Json || request.Output is not null)
        {
            var lines = Encoding.UTF8.GetBytes(LadderText.Write(aligned.Beads));
            await OutputFile.WriteAsync(request.Output, lines, context, cancellationToken).ConfigureAwait(false);
        }

        if (request.Json)
        {
            context.Terminal.Output.WriteLine(JsonSerializer.Serialize(Answer(request, aligned), ReadableJson.Line));
        }

        return ExitCode.Complete;
    }

    public static async Task<IReadOnlyList<string>?> RoughAsync(
        string? path,
        int sentences,
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        if (path is null)
        {
            return null;
        }

        var content = await TranscriptInput.BytesAsync(path, cancellationToken).ConfigureAwait(false);
        var rough = Read(path, content, context).Sentences;
        return rough.Count == sentences
            ? rough
            : throw new CommandFailure(
                FormattableString.Invariant(
                    $"{TranscriptInput.NameOf(path)} has {rough.Count:N0} line{(rough.Count == 1 ? "" : "s")}, but SOURCE has {sentences:N0} sentence{(sentences == 1 ? "" : "s")}; --via needs a line for each."
                )
            );
    }

    private static SentenceLines Read(string path, ReadOnlyMemory<byte> content, CommandContext context)
    {
        var lines = SentenceLines.Read(content);
        if (lines.Failure is { } failure)
        {
            throw new CommandFailure($"{TranscriptInput.NameOf(path)}: {failure}");
        }

        if (lines.Sentences.All(string.IsNullOrWhiteSpace))
        {
            context.Terminal.Say($"{TranscriptInput.NameOf(path)} has no text.");
        }

        foreach (var problem in lines.Problems)
        {
            context.Terminal.Say($"{TranscriptInput.NameOf(path)}: line {problem.Line}: {problem.Message}");
        }

        return lines;
    }

    private static object Answer(AlignRequest request, LineAlignment aligned) =>
        new
        {
            request.Source,
            request.Target,
            request.Output,
            Kinship = Math.Round(aligned.Kinship, 3),
            Beads = aligned.Beads.Select(b => new
            {
                b.Source,
                b.Target,
                Confidence = b.Source.Count > 0 && b.Target.Count > 0 ? Math.Round(b.Confidence, 3) : (double?)null,
            }),
        };
}
