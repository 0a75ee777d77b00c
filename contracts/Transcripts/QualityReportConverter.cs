using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Tapescript.Contracts.Transcripts;

/// <summary>Writes a missing report as <c>{}</c>, and reads <c>{}</c> as none.</summary>
internal sealed class QualityReportConverter : JsonConverter<QualityReport?>
{
    public override bool HandleNull => true;

    public override QualityReport? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        using var document = JsonDocument.ParseValue(ref reader);
        return document.RootElement is { ValueKind: JsonValueKind.Object } element && element.EnumerateObject().Any()
            ? element.Deserialize<QualityReport>(Inner(options))
            : null;
    }

    public override void Write(Utf8JsonWriter writer, QualityReport? value, JsonSerializerOptions options)
    {
        if (value is null)
        {
            writer.WriteStartObject();
            writer.WriteEndObject();
            return;
        }

        JsonSerializer.Serialize(writer, value, Inner(options));
    }

    private JsonSerializerOptions Inner(JsonSerializerOptions options)
    {
        // One cached copy of the options without this converter; the resolver keeps its metadata.
        if (_inner is not null)
            return _inner;
        var copy = new JsonSerializerOptions(options) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
        copy.Converters.Remove(this);
        return _inner = copy;
    }

    private JsonSerializerOptions? _inner;
}
