using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tapescript.Host.CommandLine;
using Tapescript.Text.Formats;
using Tapescript.Text.Repair;
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
        TextOperation operation,
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
            if (TextOf(line) is not { } text)
            {
                wrong++;
                context.Terminal.Say(
                    $"{TranscriptInput.NameOf(path)}, line {number}: this is no JSON string; each line must be one, such as \"a text\"."
                );
                continue;
            }

            await output
                .WriteAsync(Answer(operation, text, language, cancellationToken), cancellationToken)
                .ConfigureAwait(false);
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

    private static string? TextOf(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonElement>(line) is { ValueKind: JsonValueKind.String } value
                ? value.GetString()
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static ReadOnlyMemory<byte> Answer(
        TextOperation operation,
        string text,
        string? language,
        CancellationToken cancellationToken
    )
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            if (operation == TextOperation.Fix)
            {
                json.WriteStringValue(EncodingRepair.Fix(text));
            }
            else
            {
                json.WriteStartArray();
                foreach (var piece in Pieces(operation, text, language, cancellationToken))
                {
                    json.WriteStringValue(piece);
                }

                json.WriteEndArray();
            }
        }

        buffer.WriteByte((byte)'\n');
        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    private static IEnumerable<string> Pieces(
        TextOperation operation,
        string text,
        string? language,
        CancellationToken cancellationToken
    )
    {
        if (operation == TextOperation.Sentences)
        {
            return SentenceSplitter.Split(text, language);
        }

        // A string is a whole transcript here: what rolls is told from several cues.
        var read = TranscriptFormats.Read(Encoding.UTF8.GetBytes(text), new ReadOptions { Language = language });
        return read.Transcript is { } transcript
            ? TextFilter.Lines(operation, transcript, language, cancellationToken)
            : [text];
    }
}
