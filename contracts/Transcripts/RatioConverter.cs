using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tapescript.Contracts.Transcripts;

internal sealed class RatioConverter : JsonConverter<Ratio>
{
    public static void Write(Utf8JsonWriter writer, Ratio value) =>
        writer.WriteRawValue(value.ToString(), skipInputValidation: true);

    public override Ratio Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number ? new Ratio(reader.GetDouble()) : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, Ratio value, JsonSerializerOptions options) =>
        Write(writer, value);
}
