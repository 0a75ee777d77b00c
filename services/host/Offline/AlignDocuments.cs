using System.Text.Json;
using Tapescript.Contracts.Transcripts;
using Tapescript.Host.CommandLine;
using Tapescript.Text.Alignment;
using Tapescript.Text.Cleaning;
using Tapescript.Text.Formats;
using Tapescript.Text.Quality;

namespace Tapescript.Host.Offline;

/// <summary>Two transcripts become one document in two languages.</summary>
internal static class AlignDocuments
{
    public static async Task<int> RunAsync(
        AlignRequest request,
        ReadOnlyMemory<byte> source,
        ReadOnlyMemory<byte> target,
        TranscriptFormat format,
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        var one = Read(request.Source, source, request.SourceLanguage, context, cancellationToken);
        var other = Read(request.Target, target, request.TargetLanguage, context, cancellationToken);
        var rough = await AlignLines
            .RoughAsync(request.Via, one.Sentences.Count, context, cancellationToken)
            .ConfigureAwait(false);
        var joined = SecondTrack.Add(one, other);
        var document = TranslationAlignment.Align(joined, rough, cancellationToken);
        document = document with { Report = QualityReporter.Report(document) };
        LayoutOption.Check(document, request.Write, TranscriptInput.NameOf(request.Target));
        var written = TranscriptFormats.Write(document, format.Id, request.Write);
        if (!request.Json || request.Output is not null)
        {
            await OutputFile
                .WriteAsync(request.Output, written.Content, context, cancellationToken)
                .ConfigureAwait(false);
        }

        foreach (var problem in document.Problems.Skip(joined.Problems.Count))
        {
            context.Terminal.Say(problem.Message);
        }

        if (request.Json)
        {
            context.Terminal.Output.WriteLine(
                JsonSerializer.Serialize(Answer(request, format, document), ReadableJson.Line)
            );
        }
        else if (written.NotHeld.Count > 0)
        {
            context.Terminal.Say($"{format.Name} does not hold: {string.Join("; ", written.NotHeld)}");
        }

        return ExitCode.Complete;
    }

    private static Transcript Read(
        string path,
        ReadOnlyMemory<byte> content,
        string? language,
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        var name = TranscriptInput.NameOf(path);
        var options = new ReadOptions
        {
            Name = path == TranscriptInput.Standard ? null : Path.GetFileName(path),
            Language = language,
        };
        var read = TranscriptFormats.Read(content, options);
        if (read.Transcript is not { } transcript)
        {
            throw new CommandFailure($"{name}: {read.Failure}");
        }

        foreach (var problem in read.Problems)
        {
            var line = problem.Line is { } number ? $"line {number}: " : "";
            context.Terminal.Say($"{name}: {line}{problem.Message}");
        }

        return TranscriptCleaning.Clean(transcript, new CleaningOptions { Language = language }, cancellationToken);
    }

    private static object Answer(AlignRequest request, TranscriptFormat format, Transcript document)
    {
        var translation = document.Translations[^1];
        return new
        {
            request.Source,
            request.Target,
            request.Output,
            Format = request.Output is null ? null : format.Id,
            translation.Language,
            Report = TranscriptJson.ToElement(document.Report?.Translations[^1]),
            Problems = TranscriptJson.ToElement(document.Problems),
            Beads = TranscriptJson.ToElement(translation.Beads),
        };
    }
}
