using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tapescript.Contracts.Transcripts;

/// <summary>
/// The canonical JSON of a document: UTF-8 without BOM, no white space, every field present and in declaration
/// order, ratios with three decimals. Equal documents are equal bytes.
/// </summary>
public static class TranscriptJson
{
    /// <summary>The media type of a document's blob.</summary>
    public const string MediaType = "application/vnd.tapescript+json";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 32,
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new QualityReportConverter(),
        },
        RespectNullableAnnotations = true,
    };

    /// <summary>Writes a document.</summary>
    /// <param name="transcript">The document.</param>
    /// <returns>Its canonical bytes.</returns>
    public static byte[] Write(Transcript transcript) => JsonSerializer.SerializeToUtf8Bytes(transcript, Options);

    /// <summary>Writes a document as it is made, so that a large one does not stand in memory as bytes.</summary>
    /// <param name="transcript">The document.</param>
    /// <param name="target">Where its canonical bytes go; it stays open.</param>
    public static void Write(Transcript transcript, Stream target) =>
        JsonSerializer.Serialize(target, transcript, Options);

    /// <summary>Writes the report of a document alone.</summary>
    /// <param name="report">The report.</param>
    /// <returns>Its JSON.</returns>
    public static JsonElement ToElement(QualityReport? report) => JsonSerializer.SerializeToElement(report, Options);

    /// <summary>Writes any part of a document, as it stands in one.</summary>
    /// <typeparam name="T">The part's type.</typeparam>
    /// <param name="part">The part.</param>
    /// <returns>Its JSON.</returns>
    public static JsonElement ToElement<T>(T part) => JsonSerializer.SerializeToElement(part, Options);

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">Its bytes.</param>
    /// <returns>The document.</returns>
    /// <exception cref="TranscriptFormatException">The bytes are not a document of this schema.</exception>
    public static Transcript Read(ReadOnlySpan<byte> utf8)
    {
        Transcript? transcript;
        try
        {
            transcript = JsonSerializer.Deserialize<Transcript>(utf8, Options);
        }
        catch (JsonException e)
        {
            throw new TranscriptFormatException(
                $"This is not a Tapescript document: {e.Path ?? "$"} on line {(e.LineNumber ?? 0) + 1} does not fit the schema.",
                e
            );
        }

        return transcript switch
        {
            null => throw new TranscriptFormatException("This is not a Tapescript document: it is null."),
            { Schema: not TranscriptSchema.Current } => throw new TranscriptFormatException(
                $"This document's schema is '{transcript.Schema}'; this version reads '{TranscriptSchema.Current}'."
            ),
            _ => transcript,
        };
    }
}
