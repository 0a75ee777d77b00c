using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tapescript.Contracts.Transcripts;
using Tapescript.Host.CommandLine;
using Tapescript.Text.Formats;

namespace Tapescript.Host.Offline;

/// <summary>The answer of check: one JSON object for programs, a few lines for people.</summary>
internal static class CheckAnswer
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    public static ReadOnlyMemory<byte> Json(string path, ReadOutcome read, Transcript? document)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("file", path);
            json.WritePropertyName("format");
            if (document is null)
            {
                json.WriteNullValue();
            }
            else
            {
                json.WriteStartObject();
                json.WriteString("id", read.Format);
                json.WriteNumber("confidence", Math.Round(read.Confidence, 3));
                json.WriteEndObject();
            }

            json.WriteString("encoding", read.Encoding);
            Write(json, "meta", document?.Meta);
            json.WritePropertyName("report");
            TranscriptJson.ToElement(document?.Report).WriteTo(json);
            var problems = document is null ? [Unreadable(read), .. read.Problems] : Faults.Problems(document, read);
            Write(json, "problems", problems.ToList());
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    public static void Words(
        string path,
        ReadOutcome read,
        Transcript document,
        IReadOnlyList<string> faults,
        TextWriter output
    )
    {
        var report = document.Report ?? new QualityReport();
        var format = TranscriptFormats.Find(read.Format ?? "")?.Name ?? read.Format;
        output.WriteLine(
            $"{TranscriptInput.NameOf(path)}: {format} ({read.Encoding}, {Percent(read.Confidence)} sure)"
        );
        if (document.Meta.Title is { Length: > 0 } title)
        {
            output.WriteLine("  " + PlainTable.OneLine(title));
        }

        var language =
            document.Meta.Language
            ?? (document.Tracks is [var source, ..] ? source.Language : null)
            ?? "language unknown";
        var duration = report.DurationMs is { } length ? ", " + Clock.Of(length) : "";
        output.WriteLine(
            $"  {language}{duration}: {Counted.Of(report.Cues, "cue")}, {Counted.OrNone(report.WordsIn, "word")}, "
                + $"{Counted.OrNone(report.Sentences, "sentence")}, {Counted.OrNone(document.Chapters.Count, "chapter")}"
        );
        foreach (var translated in TranscriptFormats.TranslatedIn(document))
        {
            output.WriteLine("  translated: " + translated);
        }

        foreach (var line in CheckReport.Lines(document))
        {
            output.WriteLine("  " + line);
        }

        output.WriteLine(faults.Count == 0 ? "  No faults found." : "  Found:");
        foreach (var fault in faults)
        {
            output.WriteLine("  - " + PlainTable.OneLine(fault));
        }
    }

    private static Problem Unreadable(ReadOutcome read) =>
        new()
        {
            Severity = Severity.Error,
            Code = "unreadable",
            Message = read.Failure ?? "",
        };

    private static void Write<T>(Utf8JsonWriter json, string name, T value)
    {
        json.WritePropertyName(name);
        TranscriptJson.ToElement(value).WriteTo(json);
    }

    private static string Percent(double share) => share.ToString("P0", CultureInfo.InvariantCulture);
}
