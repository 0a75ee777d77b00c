using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tapescript.Host.CommandLine;
using Tapescript.Text.Chapters;
using Tapescript.Text.Formats;
using Tapescript.Text.Paragraphs;
using Tapescript.Text.Sentences;

namespace Tapescript.Host.Offline;

/// <summary>One JSON string a line in, one JSON value a line out, each line by itself.</summary>
internal static class JsonLines
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static async Task<int> RunAsync(
        TextWork work,
        string path,
        string? language,
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        using var reader = Open(path);
        var output = context.Terminal.OutputStream;
        var wrong = 0;
        var number = 0;
        while (await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            number++;
            if (AnswerTo(work, line, language, cancellationToken) is not { } answer)
            {
                wrong++;
                var wanted =
                    work.Operation == TextOperation.Chapters
                        ? "no JSON array of strings; each line must be one, such as [\"A sentence.\", \"Another.\"]"
                        : "no JSON string; each line must be one, such as \"a text\"";
                context.Terminal.Say($"{TranscriptInput.NameOf(path)}, line {number}: this is {wanted}.");
                continue;
            }

            await output.WriteAsync(answer, cancellationToken).ConfigureAwait(false);
        }

        return wrong == 0 ? ExitCode.Complete : ExitCode.Failed;
    }

    private static StreamReader Open(string path)
    {
        try
        {
            return path == TranscriptInput.Standard ? Terminal.OpenInputText() : new StreamReader(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"{path} cannot be read: {e.Message}", e);
        }
    }

    /// <summary>The answer to a line; null when the line is not what the operation takes.</summary>
    private static byte[]? AnswerTo(TextWork work, string line, string? language, CancellationToken cancellationToken)
    {
        try
        {
            if (work.Operation == TextOperation.Chapters)
            {
                var sentences = JsonSerializer.Deserialize<string[]>(line);
                return sentences is null || sentences.Contains(null) ? null : ChaptersOf(sentences);
            }

            var value = JsonSerializer.Deserialize<JsonElement>(line);
            return value.ValueKind == JsonValueKind.String
                ? Answer(work, value.GetString() ?? "", language, cancellationToken)
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static byte[] ChaptersOf(string[] sentences) =>
        JsonSerializer
            .SerializeToUtf8Bytes(ChapterFinder.Topics(sentences), ReadableJson.Line)
            .Append((byte)'\n')
            .ToArray();

    private static byte[] Answer(TextWork work, string text, string? language, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            if (work.Operation == TextOperation.Fix)
            {
                json.WriteStringValue(work.Fix(text));
            }
            else if (work.Operation == TextOperation.Punctuate)
            {
                json.WriteStringValue(Punctuator.Punctuate(text, language));
            }
            else
            {
                json.WriteStartArray();
                foreach (var piece in Pieces(work, text, language, cancellationToken))
                {
                    json.WriteStringValue(piece);
                }

                json.WriteEndArray();
            }
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static IEnumerable<string> Pieces(
        TextWork work,
        string text,
        string? language,
        CancellationToken cancellationToken
    )
    {
        if (work.Operation == TextOperation.Sentences)
        {
            return SentenceSplitter.Split(text, language);
        }

        if (work.Operation == TextOperation.Paragraphs)
        {
            return ParagraphSplitter.Split(text, language);
        }

        // A string is a whole transcript here: what rolls is told from several cues.
        var read = TranscriptFormats.Read(Encoding.UTF8.GetBytes(text), new ReadOptions { Language = language });
        return read.Transcript is { } transcript
            ? TextFilter.Lines(work, transcript, language, cancellationToken)
            : [text];
    }
}
